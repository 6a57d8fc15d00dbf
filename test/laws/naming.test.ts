import fc from "fast-check";
import { complete, triggerCharacters } from "../../server/src/features/completion";
import { linkedEditing } from "../../server/src/features/linked-editing";
import { rename } from "../../server/src/features/rename";
import { nameAt } from "../../server/src/features/rename/name";
import { parseDraft } from "../../server/src/model/draft";

const piece = fc.oneof(
  fc.constantFrom(
    ..."1. |12 bis. |PP3. |(a) |(ii) |Article 5\n|Annex\n|\n|\n\n|\r\n|¹ |[^a]: |[^a]|¹²|[|]|[EU: |- US]|(|)|“".split(
      "|",
    ),
    ..."paragraph |paragraphs 1 to 3|paragraph 1 (a) above|article 5, paragraph 1|resolution |70/1|A/RES/|Ibid.".split(
      "|",
    ),
    ..."We reaffirm |Recalling |The General Assembly,\n".split("|"),
  ),
  fc.string({ maxLength: 5, unit: "binary" }),
);

describe("naming", () => {
  it("answers anywhere in any text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), fc.string({ maxLength: 6 }), (pieces, place, typed) => {
        const text = pieces.join("");
        const draft = parseDraft(text);
        const offset = place % (text.length + 1);
        nameAt(draft, offset);
        rename(draft, offset, typed);
        rename(draft, offset, "7");
        linkedEditing(draft, offset);
        for (const trigger of [undefined, ...triggerCharacters]) complete(draft, offset, trigger);
      }),
      { numRuns: 1500 },
    );
  });
});
