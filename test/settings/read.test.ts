import assert from "node:assert/strict";
import { defaultSettings, problemsOf, readSettings } from "../../server/src/settings/read";
import { readProjectFile } from "../../server/src/settings/project-file";

describe("settings", () => {
  it("have defaults for what nobody says, and for what cannot be read", () => {
    const { profile, rules, automatic, numberHints, ownerHints, referenceHints, codeLens } = defaultSettings;
    assert.deepEqual({ profile, rules, automatic }, { profile: "ga", rules: {}, automatic: "onEnter" });
    assert.deepEqual([numberHints, ownerHints, referenceHints, codeLens], [true, true, false, false]);
    assert.deepEqual(readSettings(null, { profile: "treety", renumber: "no" }), defaultSettings);
  });

  it("may be nested or written out", () => {
    assert.equal(readSettings({ renumber: { automatic: "onSave" } }).automatic, "onSave");
    assert.equal(readSettings({ "renumber.automatic": "off" }).automatic, "off");
  });

  it("of the first source go before the others, rule by rule", () => {
    const read = readSettings(
      { profile: "treaty", rules: { "number-gap": "off" } },
      { profile: "legacy", rules: { "number-gap": "error", "mixed-spelling": "hint" } },
    );
    assert.equal(read.profile, "treaty");
    assert.deepEqual(read.rules, { "mixed-spelling": "hint", "number-gap": "off" });
  });

  it("keep what can be read of the rules beside what cannot", () => {
    const { rules } = readSettings({ rules: { "number-gap": "loud", "no-such-rule": "off", "mixed-spelling": "off" } });
    assert.deepEqual(rules, { "mixed-spelling": "off" });
  });

  it("leave numbers alone in a negotiation, whatever is said of renumbering", () => {
    assert.equal(readSettings({ profile: "negotiation" }, { renumber: { automatic: "onEnter" } }).automatic, "off");
  });

  it("are told from what is no setting, with what they may be", () => {
    const problems = problemsOf({
      $schema: "chapeau.schema.json",
      profil: "ga",
      profile: "treety",
      renumber: { automatically: true },
      rules: { "number-gap": "loud", "no-such-rule": "off" },
    });
    assert.deepEqual(problems, [
      "There is no setting “profil”.",
      "There is no setting “renumber.automatically”.",
      "“profile” is “treety”; it must be one of ga, negotiation, treaty, legacy.",
      "“rules.number-gap” is “loud”; it must be one of error, warning, information, hint, off.",
      "“rules” names “no-such-rule”, which does not exist.",
    ]);
  });
});

describe("a project file", () => {
  it("is an object of settings, with or without a byte order mark", () => {
    const text = '\uFEFF{ "profile": "treaty" }';
    assert.deepEqual(readProjectFile(text), { settings: { profile: "treaty" }, problems: [] });
  });

  it("that is no JSON, or no object, says so and sets nothing", () => {
    const [broken] = readProjectFile('{ "profile": }').problems;
    assert.match(broken ?? "", /^It is no JSON: /);
    assert.deepEqual(readProjectFile("[]"), {
      settings: {},
      problems: ['It must hold one object, in braces: { "profile": "ga" }'],
    });
  });
});
