"""Links entities to Wikidata: offline by a verified table, online by scored candidates, and by what people decide."""
