/** package.nls.json: the English words of the manifest. Those of settings come from the settings, the others are kept. */
export function words(written, settings) {
  const kept = Object.entries(written).filter(([key]) => !key.startsWith("setting."));
  return Object.fromEntries([...kept, ...settings.flatMap(wordsOf)]);
}

const wordsOf = ({ key, about, abouts }) => [
  [keyOf(key), about],
  ...Object.entries(abouts).map(([name, text]) => [keyOf(key, name), text]),
];

/** The key under which the words of a setting, or of one of its values, stand. */
export const keyOf = (...names) => ["setting", ...names].join(".");

/** The words without the links to other settings that only VS Code knows. */
export const withoutLinks = (text) => text.replace(/`#(?:chapeau\.)?([\w.]+)#`/g, "`$1`");
