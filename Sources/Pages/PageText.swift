// placeholder until the first page
