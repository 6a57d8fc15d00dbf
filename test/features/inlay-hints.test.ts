import assert from "node:assert/strict";
import { inlayHints, type Hint, type HintKinds } from "../../server/src/features/inlay-hints";
import { lengthOf, parseDraft } from "../../server/src/model/draft";
import { readMarked } from "../support/marked";

const none: HintKinds = { references: false, numbers: false, owners: false };

/** Checks that the hints of one kind stand where the sample has them: `paragraph 1 above‹We decide:›`. */
function check(kind: keyof HintKinds, sample: string): Hint[] {
  const text = sample.replace(/‹[^›]*›/g, "");
  const draft = parseDraft(text);
  const hints = inlayHints(draft, { start: 0, end: lengthOf(draft) }, { ...none, [kind]: true });
  let written = "";
  let at = 0;
  for (const { offset, label } of hints) {
    written += `${text.slice(at, offset)}‹${label}›`;
    at = offset;
  }
  assert.equal(written + text.slice(at), sample);
  return hints;
}

describe("hints behind references", () => {
  const between = "2. Two.\n3. Three.\n";

  it("tell the first words of the paragraph or item", () => {
    check(
      "references",
      `1. We light the lamps of all harbours.\n${between}4. See paragraph 1 above‹We light the lamps …›.\n`,
    );
    check(
      "references",
      `1. We decide:\n(a) To meet¹ again;\n${between}4. See paragraph 1 (a) above‹To meet again;›.\n`,
    );
  });

  it("lead to it, and tell more of it", () => {
    const text = `1. We light the lamps of all harbours.\n${between}4. See paragraph 1 above‹We light the lamps …›.\n`;
    const [hint] = check("references", text);
    assert.deepEqual(hint?.leadsTo, { start: 0, end: 2 });
    assert.equal(hint.tooltip, "paragraph 1: We light the lamps of all harbours.");
  });

  it("tell the title of an article, on its own line or on the next", () => {
    check(
      "references",
      "Article 1\nUse of terms\n\n1. One.\n\nArticle 2. Lamps\n\n1. See article 1 above‹Use of terms›.\n",
    );
    check(
      "references",
      "Article 1. Bells\n\n1. One.\n\nArticle 2\n\n1. See article 1 above‹Bells› and article 2 above.\n",
    );
  });

  it("say nothing of what is in sight", () => {
    check("references", "1. One.\n2. See paragraph 1 above and paragraph 2 (a) below:\n(a) Two.\n3. Three.\n");
  });

  it("say it once in a paragraph", () => {
    check("references", `1. One.\n${between}4. See paragraph 1 above‹One.› and paragraph 1 above.\n`);
  });

  it("are not in quotations, nor behind several numbers or what is in doubt", () => {
    check("references", `1. One.\n${between}4. It says “as in paragraph 1 above”.\n`);
    check("references", `1. One.\n${between}4. Four.\n5. See paragraphs 1 to 3 above and paragraphs 1 and 2 above.\n`);
    check("references", `1. One.\n${between}4. In resolution 70/1, in paragraph 1, it says so.\n`);
    check("references", `1. One.\n1. Uno.\n${between}4. See paragraph 1 above.\n`);
  });
});

describe("hints behind numbers", () => {
  it("tell what a renumbering would make of them", () => {
    check("numbers", "1. One.\n3.‹→ 2› Two.\n3 bis.‹→ 2 bis› More.\n4.‹→ 3› Three.\n");
    check("numbers", "OP1. One.\nOP3.‹→ OP2› Two.\n");
    check("numbers", "1. We decide:\n(a) One;\n(c)‹→ (b)› Two:\n i) So;\n iii)‹→ ii)› Else.\n");
  });

  it("are not in an excerpt, nor where the fault is to be ignored", () => {
    check("numbers", "12. Twelve.\n13. Thirteen.\n");
    check("numbers", "Article 1\n\n12. Twelve.\n\nArticle 2\n\n1. One.\n3.‹→ 2› Two.\n");
    check("numbers", "1. One.\n%% chapeau: ignore number-gap\n3. Three.\n4. Four.\n");
  });

  it("are not in a compilation", () => {
    const proposals = Array.from({ length: 30 }, (_, at) => `${((at * 7) % 30) + 1}. Words.\n`).join("");
    check("numbers", proposals);
  });
});

describe("hints behind closing brackets", () => {
  const long = "We light lamps at every harbour mouth. ".repeat(7);

  it("tell the owner that is named far before", () => {
    check("owners", `1. [EU, Peru: ${long}]‹⟵ EU, Peru›\n2. [EU: ${long}[Fiji: Lamps.]]‹⟵ EU›\n`);
    check("owners", `[1. Fiji: ${long}\n2. One.]\n`);
  });

  it("are not where the owner is near, or named at the end", () => {
    check("owners", `1. [EU: Lamps.] [${long} - US] [${long}]\n`);
  });

  it("name no more than three", () => {
    const [hint] = check("owners", `1. [EU, Peru, Fiji, Chad: ${long}]‹⟵ EU, Peru, Fiji, …›\n`);
    assert.equal(hint?.tooltip, "Here ends the text in brackets of EU, Peru, Fiji, Chad.");
  });
});

describe("hints", () => {
  it("are those of the place that is asked for", () => {
    const { text, spans } = readMarked("1. One.\n3. Two.\n{|4. Three.|}\n5. Four.\n");
    const [within] = spans;
    assert.ok(within);
    const hints = inlayHints(parseDraft(text), within, { references: true, numbers: true, owners: true });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ["→ 3"],
    );
  });
});
