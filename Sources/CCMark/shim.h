#include <cmark.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The parser asks for thousands of small pieces of memory, which costs it a third of its time. Here
// they are handed out in a row, on each thread for one document at a time, and given back together.

typedef struct ccmark_chunk {
  struct ccmark_chunk *before;
  // Bytes of `pieces`.
  size_t used, size;
  _Alignas(max_align_t) char pieces[];
} ccmark_chunk;

// The newest of this thread's chunks. It stands inside a function, since Swift brings along no
// variable of a thread that stands outside.
static inline ccmark_chunk **ccmark_newest(void) {
  static _Thread_local ccmark_chunk *newest;
  return &newest;
}

// Before each piece stands its size, which `realloc` needs.
enum { ccmark_chunk_size = 64 * 1024, ccmark_width = _Alignof(max_align_t) };

static inline void *ccmark_take(size_t size) {
  // Where there is no more memory, the parser ends the program; so does this.
  if (size > SIZE_MAX / 2) abort();
  size = (size + ccmark_width - 1) / ccmark_width * ccmark_width;
  const size_t whole = ccmark_width + size;
  ccmark_chunk *chunk = *ccmark_newest();
  if (!chunk || chunk->size - chunk->used < whole) {
    const size_t room = whole > ccmark_chunk_size ? whole : ccmark_chunk_size;
    chunk = (ccmark_chunk *)malloc(sizeof(ccmark_chunk) + room);
    if (!chunk) abort();
    chunk->before = *ccmark_newest();
    chunk->used = 0;
    chunk->size = room;
    *ccmark_newest() = chunk;
  }
  char *piece = chunk->pieces + chunk->used + ccmark_width;
  chunk->used += whole;
  *(size_t *)(void *)(piece - ccmark_width) = size;
  return piece;
}

static inline void *ccmark_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(ccmark_take(count * size), 0, count * size);
}

static inline void *ccmark_realloc(void *piece, size_t size) {
  if (!piece) return ccmark_take(size);
  const size_t old = *(size_t *)(void *)((char *)piece - ccmark_width);
  return size <= old ? piece : memcpy(ccmark_take(size), piece, old);
}

static inline void ccmark_free(void *piece) { (void)piece; }

/// Parses a document; it lasts until `ccmark_release`, which must follow on the same thread before
/// the next is parsed there.
static inline cmark_node *ccmark_parse(const char *text, size_t length) {
  static cmark_mem memory = {ccmark_calloc, ccmark_realloc, ccmark_free};
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory);
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

static inline void ccmark_release(void) {
  ccmark_chunk *chunk = *ccmark_newest();
  while (chunk) {
    ccmark_chunk *before = chunk->before;
    free(chunk);
    chunk = before;
  }
  *ccmark_newest() = NULL;
}
