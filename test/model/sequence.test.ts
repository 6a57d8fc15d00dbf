import assert from "node:assert/strict";
import { enumerate, faultsIn, type Fault } from "../../server/src/model/sequence";

describe("faults in a sequence", () => {
  const check = (numbers: string, expected: string) => {
    const sequence = numbers.split(", ").map((name) => {
      const [number = "", ...insertion] = name.split(" ");
      return { number: Number(number), insertion: insertion.join(" ") };
    });
    assert.equal(
      faultsIn(sequence, (first) => first > 2)
        .map(describeFault)
        .join("; "),
      expected,
    );
  };

  it("are none where each number follows the one before", () => {
    check("1, 2, 2 bis, 2 ter, 3", "");
    check("7, 8, 9", "");
  });

  it("are gaps where numbers stand nowhere", () => {
    check("1, 2, 4, 5", "gap at 2: 3");
    check("1, 5, 9", "gap at 1: 2,3,4; gap at 2: 6,7,8");
    check("2, 3", "gap at 0: 1");
    check("1, 3 bis, 4", "gap at 1: 2,3");
    check("1, 1 ter, 2", "gap at 1: ");
  });

  it("are one number out of turn, whichever way it errs", () => {
    check("1, 2, 9, 3, 4", "order at 2: 3");
    check("1, 2, 3, 14, 5, 6", "order at 3: 4");
    check("1, 2, 4, 5, 3, 6", "order at 4: 6");
    check("1, 2, 30, 31, 3, 4", "order at 2: 3; order at 3: 3");
    check("9, 5, 6, 7", "order at 0: 1");
    check("1, 2, 9, 4", "order at 2: 3");
  });

  it("are duplicates at the second place", () => {
    check("1, 2, 2, 3", "duplicate at 2 of 1");
    check("35, 36, 37, 35, 36, 37, 38", "duplicate at 3 of 0; duplicate at 4 of 1; duplicate at 5 of 2");
    check("1, 2 bis, 2 bis", "gap at 1: 2; duplicate at 2 of 1");
  });

  it("are told apart: a duplicate in the place of the missing number is no gap", () => {
    check("10, 11, 10, 13", "duplicate at 2 of 0");
  });

  it("never lie in an alternative", () => {
    check("1, 1 alt, 2, 2 alt 3, 2 alt", "");
  });

  it("are still gaps behind two places that may share a number", () => {
    const sequence = [1, 2, 2, 4].map((number) => ({ number, insertion: "" }));
    const faults = faultsIn(
      sequence,
      () => false,
      (first, second) => first === 1 && second === 2,
    );
    assert.deepEqual(faults.map(describeFault), ["gap at 3: 3"]);
  });

  it("are found in a long sequence in no time", () => {
    const sequence = Array.from({ length: 2000 }, (_, index) => ({
      number: index === 999 ? 5 : index + 1,
      insertion: "",
    }));
    assert.deepEqual(
      faultsIn(sequence, () => false),
      [{ kind: "duplicate", index: 999, first: 4 }],
    );
  });
});

describe("an enumeration", () => {
  it("reads as a drafter writes it", () => {
    const check = (numbers: number[], expected: string) => assert.equal(enumerate(numbers, String), expected);
    check([3], "3");
    check([3, 4], "3 and 4");
    check([3, 4, 5, 6], "3 to 6");
    check([3, 5, 6], "3, 5 and 6");
  });
});

function describeFault(fault: Fault): string {
  const place = `${fault.kind} at ${fault.index}`;
  if (fault.kind === "gap") return `${place}: ${fault.missing.join()}`;
  return fault.kind === "duplicate" ? `${place} of ${fault.first}` : `${place}: ${fault.expected}`;
}
