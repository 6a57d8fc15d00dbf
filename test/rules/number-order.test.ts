import assert from "node:assert/strict";
import { numberOrder } from "../../server/src/rules/number-order";
import { checkRule } from "../support/check";

describe("number-order", () => {
  it("blames the one that stands out, not what follows it", () => {
    const [finding] = checkRule(numberOrder, "1. One.\n2. Two.\n{|9.|} Nine.\n3. Three.\n4. Four.\n");
    assert.match(finding?.message ?? "", /9 stands out of order: 3 is expected/);
  });

  it("blames the one that is mistyped right before the last", () => {
    checkRule(numberOrder, "1. One.\n2. Two.\n{|9.|} Nine.\n4. Four.\n");
  });

  it("blames a number that comes too late", () => {
    checkRule(numberOrder, "1. One.\n2. Two.\n4. Four.\n5. Five.\n{|3.|} Three.\n6. Six.\n");
  });

  it("leaves gaps and duplicates to their own rules", () => {
    checkRule(numberOrder, "1. One.\n2. Two.\n2. Two.\n4. Four.\n5. Five.\n");
  });

  it("passes over alternatives, whatever their number", () => {
    checkRule(numberOrder, "1. One.\n4 alt. Other.\n2. Two.\n1 alt 2. Other.\n{|9.|} Nine.\n3. Three.\n");
  });

  it("places an insertion behind its number", () => {
    checkRule(numberOrder, "1. One.\n{|2 bis.|} More.\n2. Two.\n3. Three.\n");
    checkRule(numberOrder, "1. One.\n1 bis. More.\n1 ter. Still more.\n2. Two.\n");
  });

  it("does not count titles with numbers of their own among the paragraphs", () => {
    checkRule(
      numberOrder,
      "A. Oil\n\n1. We recall.\n\n2. We burn.\n\nB. Means\n\n1. Money\n\n3. We pay.\n\n4. We lend.\n\n2. Skills\n\n5. We teach.\n",
    );
    checkRule(numberOrder, "1. Lamps\n\n1. We light them.\n\n2. We mend them.\n\n2. Oil\n\n3. We burn it.\n");
    checkRule(numberOrder, "1. We come.\n\n2. We stay.\n\n{|9.|} We go\n\n3. We rest.\n\n4. We end.\n");
  });
});
