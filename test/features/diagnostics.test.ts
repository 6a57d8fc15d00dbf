import assert from "node:assert/strict";
import { diagnose, diagnoseFirst, type Diagnosed } from "../../server/src/features/diagnostics";
import { parseDraft } from "../../server/src/model/draft";
import { defaultChecks, type Checks } from "../../server/src/rules/checks";
import { readMarked, writeMarked } from "../support/marked";

/** Checks that all rules together find exactly what is marked. */
function checkDiagnosed(sample: string, checks: Checks = defaultChecks): void {
  const { text } = readMarked(sample);
  const spans = diagnose(parseDraft(text), checks).map(({ span }) => span);
  assert.equal(writeMarked(text, spans), sample);
}

describe("the findings of all rules", () => {
  it("follow the profile, and the settings before it", () => {
    const sample = "1. We will analyze it.\n";
    checkDiagnosed("1. We will {|analyze|} it.\n");
    checkDiagnosed(sample, { profile: "negotiation", rules: {} });
    checkDiagnosed("1. We will {|analyze|} it.\n", { profile: "negotiation", rules: { "house-spelling": "hint" } });
  });

  it("are silent where a pragma names the rule: for a paragraph with all its items, and for no other", () => {
    checkDiagnosed("%% chapeau: ignore repeated-words\n1. We the the act:\n(a) To to end;\n\n2. We {|the the|} end.\n");
  });

  it("are silent for the one item, note or piece of prose behind a pragma", () => {
    checkDiagnosed("1. We decide:\n%% chapeau: ignore repeated-words\n(a) To to act;\n(b) {|To to|} end.\n");
    checkDiagnosed("1. We act.¹\n\n%% chapeau: ignore footnote-full-stop\n¹ Resolution 70/1\n");
    checkDiagnosed("%% chapeau: ignore repeated-words\nThe the Assembly,\n\n{|The the|} Council\n");
  });

  it("are silent for the rules of several pragmas, but for no rule that they do not name", () => {
    checkDiagnosed(
      "%% chapeau: ignore unclosed-bracket\n%% chapeau: ignore repeated-words, number-gap the the last\n1. We {|(|}the the [act.\n",
    );
  });

  it("leave a break in numbers to its own place, and lists and notes whole around a pragma", () => {
    checkDiagnosed(
      "1. We act:\n(a) To act;\n%% chapeau: ignore number-gap\n(b) To end.\n3. We end.\n".replace("3.", "{|3.|}"),
    );
    checkDiagnosed("1. We act.\n%% chapeau: ignore number-gap\n3. We end.\n");
  });

  it("leave the numbers of a compilation alone, where each proposal brings those of another text", () => {
    const proposal = (name: string, number: number) => `${name}\n\n${number}. Paragraph ${number} of the draft.\n\n`;
    const names = Array.from({ length: 30 }, (_, at) => proposal("Delegation of the sea", 1 + ((at * 7) % 11)));
    checkDiagnosed(names.join(""));
  });

  it("are a hundred of a kind in an editor, and one that says that there are more", () => {
    const draft = parseDraft("1. We the the act.\n".repeat(102) + "1. We (act.\n");
    const [shown, all] = [diagnoseFirst(draft, defaultChecks), diagnose(draft, defaultChecks)];
    const isOf = (rule: string) => (finding: Diagnosed) => finding.rule === rule;
    const repeated = all.filter(isOf("repeated-words"));
    const [last, ...first] = shown.filter(isOf("repeated-words")).reverse();
    assert.equal(repeated.length, 102);
    assert.deepEqual(first.reverse(), repeated.slice(0, 100));
    assert.deepEqual(last?.span, repeated[100]?.span);
    assert.match(last?.message ?? "", /^There are more findings of this kind/);
    assert.deepEqual(shown.filter(isOf("unbalanced-parenthesis")), all.filter(isOf("unbalanced-parenthesis")));
    assert.equal(all.filter(isOf("unbalanced-parenthesis")).length, 1);
  });
});
