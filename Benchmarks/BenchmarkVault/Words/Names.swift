/// Who there is, what they do and like.
enum Words {
  /// No two are the same without their accents, here or among the last names.
  static let firstNames = [
    "Ada", "Agnieszka", "Aïcha", "Amara", "Anders", "Andrés", "Anouk", "Arjun", "Astrid", "Aylin",
    "Beatriz", "Bogdan", "Björn", "Camille", "Carlos", "Chiara", "Chloé", "Claire", "Colin",
    "Dagmar", "Daniel", "Daria", "Deepa", "Dmitri", "Élodie", "Eeva", "Emeka", "Emma", "Erik",
    "Esra", "Eva", "Farid", "Fatima", "Felix", "Filip", "François", "Freya", "Gabriel", "Giulia",
    "Grace", "Greta", "Halima", "Hana", "Hannah", "Henrik", "Hugo", "Ilse", "Imre", "Inès", "Ivo",
    "Jakub", "James", "Jelena", "Jens", "Joana", "João", "Jonas", "Jürgen", "Kaito", "Karin",
    "Katarzyna", "Kemal", "Kenji", "Klára", "Kofi", "Lars", "Laura", "Lea", "Lena", "Linh", "Lucía",
    "Luka", "Magnus", "Maja", "Malik", "Marek", "Margot", "Mateo", "Matthias", "Mei", "Milan",
    "Nadia", "Naomi", "Niamh", "Nora", "Olaf", "Olga", "Oscar", "Paweł", "Petra", "Priya", "Quinn",
    "Rania", "Raúl", "Ravi", "Rosa", "Ruth", "Sanne", "Sébastien", "Siobhan", "Søren", "Tamar",
    "Tomasz", "Uma",
  ]

  static let lastNames = [
    "Abel", "Adeyemi", "Almeida", "Andersson", "Aydin", "Baker", "Bauer", "Becker", "Bianchi",
    "Björk", "Boateng", "Castillo", "Chen", "Costa", "Černý", "Dąbrowski", "Das", "Delacroix",
    "Diallo", "Dubois", "Eriksen", "Farkas", "Fernández", "Fischer", "Fontaine", "Friis", "García",
    "Ghosh", "Gómez", "Greenwood", "Haddad", "Hansen", "Hartmann", "Hernández", "Hoang", "Horváth",
    "Ibrahim", "Ito", "Iyer", "Jansen", "Jensen", "Johansson", "Kaya", "Keller", "Kim", "Kovač",
    "Kowalski", "Krüger", "Laine", "Lambert", "Larsen", "Lefèvre", "Lindqvist", "Lopez", "Łukasik",
    "Maier", "Malik", "Marín", "Martens", "Meyer", "Moreau", "Müller", "Murphy", "Nakamura",
    "Németh", "Nguyen", "Novák", "Nyström", "Osborne", "Okafor", "Olsen", "Ortega", "Ōtani", "Park",
    "Patel", "Pereira", "Petrov", "Quist", "Rahman", "Reyes", "Richter", "Rossi", "Sánchez",
    "Santos", "Schäfer", "Silva", "Smith", "Sørensen", "Suzuki", "Şahin", "Takahashi", "Tamm",
    "Tanaka", "Ulrich", "Vargas", "Vega", "Virtanen", "Wagner", "Weber", "Wójcik", "Xu", "Yamamoto",
    "Yilmaz", "Zhang",
  ]

  static let teams = [
    "Payments", "Platform", "Search", "Identity", "Mobile", "Data", "Growth", "Support",
    "Finance Systems", "Design", "Security", "Infrastructure", "Checkout", "Logistics", "Pricing",
    "Research", "Quality", "Partnerships", "Legal", "People", "Billing", "Content", "Analytics",
    "Accessibility",
  ]

  static let roles = [
    "VP Product", "Director of Engineering", "Head of Design", "Engineering Manager",
    "Principal Engineer", "Product Manager", "Head of Support", "Finance Partner",
    "Director of Data", "Head of Research", "Security Lead", "Programme Manager", "Legal Counsel",
    "People Partner", "Staff Engineer", "Head of Sales", "Marketing Lead", "Operations Director",
  ]

  /// Seventy-four.
  static let hobbies = [
    "allotment gardening", "archery", "astronomy", "baking sourdough", "ballroom dancing",
    "bass guitar", "beekeeping", "birdwatching", "board games", "bouldering", "bread ovens",
    "calligraphy", "canoeing", "ceramics", "chess", "choir", "cold-water swimming", "comics",
    "cooking Thai food", "crosswords", "cycling", "dinghy sailing", "dog agility", "drawing maps",
    "embroidery", "fell running", "film photography", "fly fishing", "foraging", "Formula 1",
    "genealogy", "geocaching", "go", "guitar", "hiking", "history podcasts", "horse riding",
    "improv theatre", "jazz", "juggling", "karate", "kayaking", "knitting", "Lego", "letterpress",
    "live music", "long walks", "marathon running", "mending clothes", "model railways",
    "mountain biking", "opera", "orienteering", "origami", "painting", "piano", "pinball", "poetry",
    "pottery", "quilting", "rowing", "salsa", "science fiction", "scuba diving", "sketching",
    "skiing", "squash", "stand-up comedy", "street food", "surfing", "tennis", "trail running",
    "woodworking", "yoga",
  ]

  static let regions = [
    "emea", "apac", "americas", "nordics", "iberia", "dach", "benelux",
  ]
}
