import assert from "node:assert/strict";
import { unusedFootnote } from "../../server/src/rules/unused-footnote";
import { checkRule } from "../support/check";

describe("unused-footnote", () => {
  it("finds the marker wherever it stands, behind its note too", () => {
    checkRule(unusedFootnote, "¹ Resolution 70/1.\n\n² Resolution 79/1.\n\n1. We recall the Agenda¹,² again.\n");
  });

  it("shows the label faded", () => {
    const [finding] = checkRule(unusedFootnote, "1. We agree.\n\n{|⁹|} Resolution 70/1.\n");
    assert.equal(finding?.unnecessary, true);
  });

  it("takes an exponent for no marker", () => {
    checkRule(unusedFootnote, "1. We need 50 m² of land.\n\n{|²|} Resolution 70/1.\n");
  });

  it("reads Markdown notes", () => {
    checkRule(unusedFootnote, "1. We agree.[^a]\n\n[^a]: Resolution 70/1.\n\n{|[^b]:|} Resolution 79/1.\n");
  });
});
