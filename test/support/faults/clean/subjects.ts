/** The words of invented texts. No sentence of a real one is among them. */

export interface Subject {
  readonly title: string;
  /** What one may commit to: `to ...`. */
  readonly aims: readonly string[];
  readonly things: readonly string[];
  readonly partners: readonly string[];
  readonly names: readonly string[];
}

const railways: Subject = {
  title: "mountain railways for every valley",
  aims: [
    "keep the night trains of the high valleys running in every season",
    "repair tunnels and bridges before the first snow of each year",
    "organize training for drivers, guards and signal keepers",
    "analyse the wear of rack rails with open methods",
    "honour the labour of those who built the first lines",
    "publish one timetable for all lines that meet at a pass",
    "lower the fares of pupils, nurses and shepherds",
    "share rescue trains between neighbouring valleys",
    "emphasize safety at level crossings near schools",
    "replace coal by water power on steep gradients",
  ],
  things: ["cable cars", "rack rails", "station clocks", "snow ploughs", "viaducts", "waiting rooms", "signal boxes"],
  partners: ["the valley councils", "the railway workers", "the mountain guides", "regional centres of engineering"],
  names: ["Rails above the clouds", "One pass, one timetable", "Trains for small stations"],
};

const ocean: Subject = {
  title: "ocean literacy on every shore",
  aims: [
    "teach the currents of the ocean in primary schools",
    "open measuring stations to classes that live far from the sea",
    "recognize what fishers and pilots have learned from their elders",
    "fulfil the promise of free sea charts for young sailors",
    "bring aquaria and museums into harbour towns of modest means",
    "translate the names of seaweeds into local languages",
    "mobilize volunteers who count birds along the coast",
    "lend research vessels to universities that own none",
    "describe the colour and the salt of coastal waters in plain words",
    "protect mangroves behind which villages find shelter",
  ],
  things: ["tide tables", "coral gardens", "harbour schools", "lighthouses", "fish markets", "plankton nets", "buoys"],
  partners: ["the harbour masters", "coastal teachers", "the island communities", "associations of divers"],
  names: ["One sea, many shores", "Salt and sense", "A classroom under water"],
};

const libraries: Subject = {
  title: "public libraries as open houses",
  aims: [
    "open a reading room in each town of more than a thousand people",
    "buy books in all languages that are spoken in a district",
    "modernize catalogues so that they can be searched from home",
    "centralize orders of paper only where librarians agree",
    "keep reading rooms warm on winter evenings",
    "send book boats to villages that no road reaches",
    "favour simple rules for the loan of musical instruments",
    "invite storytellers and printers to schools once a month",
    "rebuild archives that fire or water has damaged",
    "train librarians in the care of old maps",
  ],
  things: [
    "book boats",
    "reading rooms",
    "card catalogues",
    "picture books",
    "archives",
    "bookbinders",
    "large prints",
  ],
  partners: ["the town councils", "friends of reading", "the printers and binders", "schools of library science"],
  names: ["Books without borders", "A chair for everyone", "Shelves that travel"],
};

export const subjects: readonly Subject[] = [railways, ocean, libraries];

/** Who promises what: each is followed by `to ...`. */
export const promises: readonly string[] = [
  "We commit",
  "We resolve",
  "We agree",
  "We decide",
  "We encourage all partners",
  "We invite local authorities",
  "We call upon the ministers in charge",
  "We request the secretariat",
  "We promise",
  "We urge those who can",
];

/** Sentences that stand for themselves. */
export const remarks: readonly string[] = [
  "Nobody should have to wait for a better year.",
  "What has been learned in one district belongs to all of them.",
  "Each member pays its own share, and nobody pays twice.",
  "The cost of waiting would be higher than that of acting now.",
  "A small office of five people keeps the accounts.",
  "Those who were not asked before will be asked first.",
];
