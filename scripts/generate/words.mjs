/** package.nls.json: the English words of the manifest. Those of settings and semantic tokens are made here, the others kept. */
export function words(written, settings, { tokenTypes, tokenModifiers }) {
  const kept = Object.entries(written).filter(([key]) => !/^(?:setting|token)\./.test(key));
  const tokens = [...tokenTypes, ...tokenModifiers].map(({ id, description }) => [tokenKey(id), description]);
  return Object.fromEntries([...kept, ...settings.flatMap(wordsOf), ...tokens]);
}

const wordsOf = ({ key, about, abouts }) => [
  [keyOf(key), about],
  ...Object.entries(abouts).map(([name, text]) => [keyOf(key, name), text]),
];

/** The key under which the words of a setting, or of one of its values, stand. */
export const keyOf = (...names) => ["setting", ...names].join(".");

/** The key under which the description of a semantic token type or modifier stands. */
export const tokenKey = (id) => `token.${id}`;

/** The words without the links to other settings that only VS Code knows. */
export const withoutLinks = (text) => text.replace(/`#(?:chapeau\.)?([\w.]+)#`/g, "`$1`");
