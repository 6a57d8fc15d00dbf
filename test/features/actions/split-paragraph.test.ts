import assert from "node:assert/strict";
import { actionsAt, checkAction } from "../../support/actions";

const split = (before: string, after: string | undefined) => checkAction("refactor.rewrite.split", before, after);
const join = (before: string, after: string | undefined) => checkAction("refactor.rewrite.join", before, after);

describe("splitting a paragraph", () => {
  it("makes two at the end of a sentence; later numbers and references follow", () => {
    split(
      "1. We agree.¹| We act.\n\n2. Two, see paragraphs 1 and 2.\n\n¹ A.\n",
      "1. We agree.¹\n\n2. We act.\n\n3. Two, see paragraphs 1 and 3.\n\n¹ A.\n",
    );
    split(
      "1. We decide:\n - (a) To act;| To meet;\n - (b) Two.\n",
      "1. We decide:\n - (a) To act;\n - (b) To meet;\n - (c) Two.\n",
    );
  });

  it("takes the list to the second, with what refers to it", () => {
    split(
      "1. We agree. |We decide:\n(a) To act.\n2. See paragraphs 1 and 1 (a).\n",
      "1. We agree.\n2. We decide:\n(a) To act.\n3. See paragraphs 1 and 2 (a).\n",
    );
  });

  it("tells what refers to the whole", () => {
    const result = actionsAt("1. We agree.| We act.\n2. See paragraph 1.\n")
      .get("Split this paragraph here")
      ?.action.make();
    assert.ok(result && "edits" in result);
    assert.match(result.notices?.[0]?.message ?? "", /first half/);
  });

  it("makes a bis in a negotiation", () => {
    checkAction(
      "refactor.rewrite.split",
      "1. We agree.| We act.\n2. Two.\n",
      "1. We agree.\n1 bis. We act.\n2. Two.\n",
      {
        profile: "negotiation",
      },
    );
  });

  it("is offered between sentences only, outside of brackets and quotations", () => {
    split("1. We agree| to act. We act.\n", undefined);
    split("1. We agree. [We act.| We meet.]\n", undefined);
    split("1. We said “We act.| We meet.”\n", undefined);
    split("1. We meet on 5 May.|\n", undefined);
  });
});

describe("joining a paragraph with the next", () => {
  it("takes the label away; later numbers and references follow", () => {
    join("1. We agree|.\n\n2. We act.\n\n3. See paragraph 2.\n", "1. We agree. We act.\n\n2. See paragraph 1.\n");
    join(
      "1. We agree|.\n2. [We decide:\n(a) To act.]\n3. See paragraph 2 (a).\n",
      "1. We agree. [We decide:\n(a) To act.]\n2. See paragraph 1 (a).\n",
    );
  });

  it("keeps the notes between them behind both", () => {
    join("1. We agree|.¹\n\n¹ A.\n\n2. We act.\n3. Three.\n", "1. We agree.¹ We act.\n\n¹ A.\n\n2. Three.\n");
    join("1. We agree|.¹\n\n¹ A.\n\n2. \n\n3. Three.\n", "1. We agree.¹ \n\n¹ A.\n\n2. Three.\n");
  });

  it("refuses where a reference would name one paragraph twice, or its own", () => {
    const reason = "A reference here would mean its own paragraph, or name one twice: change it first.";
    join("1. We agree|.\n2. We act.\n3. See paragraphs 1 and 2.\n", reason);
    join("1. See paragraph 2 below|.\n2. We act.\n", reason);
  });

  it("is not offered where a list or a heading stands between", () => {
    join("1. We decide|:\n(a) To act.\n2. Two.\n", undefined);
    join("1. One|.\n\nII. Finance\n\n2. Two.\n", undefined);
  });
});
