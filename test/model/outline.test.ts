import assert from "node:assert/strict";
import { parseDraft } from "../../server/src/model/draft";
import { nameOf, outline } from "../../server/src/model/outline";

describe("the series of an outline", () => {
  const check = (text: string, ...expected: string[]) => {
    assert.deepEqual(
      outline(parseDraft(text)).series.map((series) => series.paragraphs.map(nameOf).join(" ")),
      expected,
    );
  };

  it("run through titles and sections", () => {
    check("I. First\n1. One.\n2. Two.\n\nII. Second\n3. Three.\n", "1 2 3");
    check("1. One.\nTrade\n2. Two.\n", "1 2");
  });

  it("start again in annexes, articles, sections and new texts", () => {
    check("1. One.\n2. Two.\n\nAnnex\n\n1. One.\n", "1 2", "1");
    check("Article 1\n\n1. One.\n\nArticle 2\n\n2. Two.\n", "1", "2");
    check("I. First\n1. One.\n\nII. Second\n1. One.\n", "1", "1");
  });

  it("do not start again without a reason", () => {
    check("1. One.\n2. Two.\n1. One.\n", "1 2 1");
  });

  it("go on behind a nested one, in flow text", () => {
    check("1. One.\n2. Two:\n1. A;\n2. B;\n3. C.\nTrade\n3. Three.\n5. Five.\n", "1 2 3 5", "1 2 3");
    check("6. Six.\n7. Seven:\n1. A;\n2. B.\n8. Eight.\n10. Ten.\n", "6 7 8 10", "1 2");
  });

  it("go on behind a nested one by their indent", () => {
    check("1. One:\n\n    1. A;\n    2. B.\n\n2. Two.\n\n    1. C.\n    2. D.\n\n3. Three.\n", "1 2 3", "1 2", "1 2");
    check("1. One:\n\n    1. A;\n    2. B.\n    3. C.\n\n3. Three.\n", "1 3", "1 2 3");
  });

  it("take a number without its stop behind one out of turn", () => {
    check("1. Lamps.\n\n9. Whales.\n\n3 Lights the quays;\n\n4. Harbours.\n", "1 9 3 4");
    check("1. Lamps.\n\n2 bis. Whales.\n\n3 Lights the quays;\n\n4. Harbours.\n", "1 2 bis 3 4");
    check("1. Lamps.\n\n1 bis. Whales.\n\n3 Lights the quays;\n\n4. Harbours.\n", "1 1 bis 4");
  });

  it("take a number behind a line that is too long to be wrapped", () => {
    const long = "Noting with pleasure the lamps on the quays, ".repeat(4).trimEnd();
    check(`${long}\n9. Whales.\n1. Harbours.\n2. Piers.\n`, "9 1 2");
    check("Noting the lamps on the quays,\n9. Whales.\n1. Harbours.\n2. Piers.\n", "1 2");
  });

  it("know the series around them", () => {
    const { series } = outline(parseDraft("1. One:\n1. A;\n2. B.\n2. Two.\n"));
    assert.equal(series[1]?.outer, series[0]);
    assert.equal(series[0]?.outer, undefined);
  });

  it("are apart for PP and OP", () => {
    check("PP1 One,\nPP2 Two,\nOP1 One;\nOP2 bis Two;\n", "PP1 PP2", "OP1 OP2 bis");
  });

  it("leave out what is wrapped", () => {
    const { paragraphs, wrapped } = outline(parseDraft("1. We met in room\n14. It was cold.\n2. Two.\n"));
    assert.deepEqual([paragraphs.map(nameOf), wrapped], [["1", "2"], [{ start: 18, end: 21, block: 1 }]]);
  });
});
