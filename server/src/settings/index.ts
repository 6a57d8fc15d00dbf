import { rules } from "../rules";
import { severities } from "../rules/checks";
import type { Profile, Severity } from "../rules/rule";
import { choice, choices, flag, type Setting } from "./setting";

export type Automatic = "onEnter" | "onSave" | "off";

/** Every setting, in the order in which people see them: the one source of the editors' settings and of `chapeau.json`. */
export const settings = {
  profile: choice<Profile>(
    {
      key: "profile",
      fallback: "ga",
      about:
        "What kind of text you draft. It decides which rules speak and how loudly; `#chapeau.rules#` goes before it.",
    },
    {
      ga: "Declarations and resolutions of the General Assembly, on their way to adoption.",
      negotiation: "Texts under negotiation. Numbers are names here: nothing is renumbered unless you ask for it.",
      treaty: "Treaties: articles, and paragraphs that start again in each of them.",
      legacy: "Adopted texts of former years, kept as they were printed.",
    },
  ),
  rules: choices<Severity | "off">(
    {
      key: "rules",
      fallback: {},
      about:
        "How loudly each rule speaks: `error`, `warning`, `information`, `hint` or `off`. A rule that is not named here follows `#chapeau.profile#`.",
    },
    Object.fromEntries(rules.map(({ id, about, severity }) => [id, `${about} Default: \`${severity}\`.`])),
    [...severities, "off"],
  ),
  automatic: choice<Automatic>(
    {
      key: "renumber.automatic",
      fallback: "onEnter",
      about:
        "When numbers follow by themselves. Enter needs `#editor.formatOnType#`, which is on for drafts. Always off in the `negotiation` profile of `#chapeau.profile#`.",
    },
    {
      onEnter: "Enter behind a numbered paragraph starts the next one; later paragraphs, notes and references follow.",
      onSave: "The whole draft is renumbered when it is saved, as far as its numbers are beyond doubt.",
      off: "Numbers change only when you ask for it.",
    },
  ),
  // What is short and rare is shown unasked, words of another place in the middle of a sentence only if they are wished.
  numberHints: flag({
    key: "inlayHints.numbers",
    fallback: true,
    about:
      "Shows behind a number that is out of turn the one that renumbering gives it: `5. → 4`. On, because it is there only while something is wrong. Never in the `negotiation` profile of `#chapeau.profile#`, where numbers are names. Hints change nothing in the text; `#editor.inlayHints.enabled#` switches all of them off.",
  }),
  ownerHints: flag({
    key: "inlayHints.owners",
    fallback: true,
    about:
      "Shows behind a closing bracket whose delegation is named some lines before it, that delegation: `] ⟵ EU`. On, because it is short and stands only where the name is out of sight.",
  }),
  referenceHints: flag({
    key: "inlayHints.references",
    fallback: false,
    about:
      "Shows behind a cross-reference the first words of the paragraph that it means. Off, because words of another place in the middle of a sentence make it hard to read; hovering over the reference tells the same.",
  }),
  codeLens: flag({
    key: "codeLens",
    fallback: false,
    about:
      "Shows over a paragraph how many others cite it and how many brackets are open in it, each with a way to the places. Off, because every such line moves the text apart.",
  }),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;
