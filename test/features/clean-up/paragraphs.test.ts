import assert from "node:assert/strict";
import { cleanUp } from "../../../server/src/features/clean-up";
import { assertClean, countOf } from "../../support/clean-up/lawful";

describe("cleaning up: paragraphs", () => {
  it("joins lines that are indented at the first of a paragraph", () => {
    const result = assertClean(
      `
          1.   We recognize that every harbour needs a library, and that
     every library needs a harbour, so that books may come and go by
     sea at all seasons.
          2.   We decide:
          (a) To lend books to the crews of all ships that call at the
     harbours of the coast;
          (b) To mend them.
`,
      `
1. We recognize that every harbour needs a library, and that every library needs a harbour, so that books may come and go by sea at all seasons.

2. We decide:

(a) To lend books to the crews of all ships that call at the harbours of the coast;

(b) To mend them.
`,
    );
    assert.equal(countOf(result, "lines"), 3);
  });

  it("joins lines that hang behind their labels", () => {
    assertClean(
      `
 1.   The Commission of Mountain Railways shall meet in the
      valley, in accordance with the rules of the
      Convention, twice a year.
 2.   It shall:
      (a)   Inspect the bridges, the tunnels and the viaducts
            of every line;
      (b)   Report.
`,
      `
1. The Commission of Mountain Railways shall meet in the valley, in accordance with the rules of the Convention, twice a year.

2. It shall:

(a) Inspect the bridges, the tunnels and the viaducts of every line;

(b) Report.
`,
    );
  });

  it("joins lines without any indent, and tells preambular paragraphs and titles", () => {
    assertClean(
      `
Libraries of the coast and of the islands that lie off
the coast
The Conference of Lamplighters,
Recalling its decision on the reading of novels to whales,
seals and other friends of the sea,
Deeply concerned that the light of most towers is too weak
for small print,
1. Decides to trim the wicks of all lamps before the winter
comes. It thanks the keepers of the northern towers;
2. Thanks them again.
`,
      `
Libraries of the coast and of the islands that lie off the coast
The Conference of Lamplighters,

Recalling its decision on the reading of novels to whales, seals and other friends of the sea,

Deeply concerned that the light of most towers is too weak for small print,

1. Decides to trim the wicks of all lamps before the winter comes. It thanks the keepers of the northern towers;

2. Thanks them again.
`.replace("coast\nThe Conf", "coast\n\nThe Conf"),
    );
  });

  it("keeps a number at the start of a line in its sentence, if it does not count the paragraph", () => {
    assertClean(
      `
1. We recall that the first mountain railway was opened in
1871. It is still running, as is said in paragraph
2. The second one, which was opened with a brass band, has
19. carriages of oak, and we hold, as in subparagraph
(a) above, that it should stay.
2. We ask for a third one, with a buffet car in which the
travellers may read what they like, and a lamp for each of
them.
`,
      `
1. We recall that the first mountain railway was opened in 1871. It is still running, as is said in paragraph 2. The second one, which was opened with a brass band, has 19. carriages of oak, and we hold, as in subparagraph (a) above, that it should stay.

2. We ask for a third one, with a buffet car in which the travellers may read what they like, and a lamp for each of them.
`,
    );
  });

  it("joins a paragraph that footnotes and the end of a page break up", () => {
    assertClean(
      `
     1. We welcome the reading rooms at the upper stations, 1 where the
     travellers wait for the weather to
     __________________
     1
       Railway Gazette, No. 4.

2/3                                            99-12345

A/99/L.7

   change, and the stoves that are
   kept there for their comfort all winter.
   2. We thank the stokers.

99-12345                                            3/3

A/99/L.7
`,
      `
1. We welcome the reading rooms at the upper stations,¹ where the travellers wait for the weather to change, and the stoves that are kept there for their comfort all winter.

¹ Railway Gazette, No. 4.

2. We thank the stokers.
`,
    );
  });

  it("joins numbers, letters and bullets that stand alone with their paragraphs", () => {
    const result = assertClean(
      `
1.
We read.
PP2
Recalling the whales,
(a)
To sing;
•
To whistle.
3.

4. We sleep.
`,
      `
1. We read.
PP2 Recalling the whales,
(a) To sing;
- To whistle.
3.

4. We sleep.
`,
    );
    assert.equal(countOf(result, "labels"), 4);
  });

  it("joins what stands behind a line that was stretched to the edge", () => {
    assertClean(
      `
1.   We will print the timetables of all mountain railways in
     every language of the valleys:
     (a)  The keepers of the                           station
          [house][houses] shall read them to all travellers;
     (b)  The travellers shall read them to one another, at
          the upper station and at the lower one.
2.   We will read novels at the upper station, and verses at
     the lower one.
`,
      `
1. We will print the timetables of all mountain railways in every language of the valleys:

(a) The keepers of the station [house][houses] shall read them to all travellers;

(b) The travellers shall read them to one another, at the upper station and at the lower one.

2. We will read novels at the upper station, and verses at the lower one.
`,
    );
  });

  it("leaves clean text as it is, titles in several lines included", () => {
    const clean = `Reading at sea: lamps, novels and
the friends of whales
1. We recall the Declaration on Lamps.¹
2. We decide:
 - (a) To read
 - (b) To read again

¹ Lamp Gazette, No. 1.

3. We part.
`;
    assert.equal(cleanUp(clean).text, clean);
    assert.deepEqual(cleanUp(clean).changes, []);
  });
});
