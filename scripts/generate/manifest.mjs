import { keyOf, tokenKey } from "./words.mjs";

/** package.json with the settings and the semantic tokens as they are. The setting of the language client stands behind ours. */
export function manifest(file, settings, legend) {
  Object.assign(file.contributes, tokens(legend));
  const { configuration } = file.contributes;
  const trace = configuration.properties["chapeau.trace.server"];
  configuration.properties = {
    ...Object.fromEntries(settings.map((setting, index) => [`chapeau.${setting.key}`, property(setting, index)])),
    "chapeau.trace.server": { ...trace, order: settings.length + 1 },
  };
  return file;
}

function property({ key, schema, fallback }, index) {
  const about = (...names) => `%${keyOf(key, ...names)}%`;
  const named = ([name, value]) => [name, { ...value, markdownDescription: about(name) }];
  return {
    ...schema,
    ...(schema.enum && { enumDescriptions: schema.enum.map((value) => about(value)) }),
    ...(schema.properties && { properties: Object.fromEntries(Object.entries(schema.properties).map(named)) }),
    default: fallback,
    order: index + 1,
    scope: "window",
    markdownDescription: about(),
  };
}

const tokens = ({ tokenTypes, tokenModifiers, modifiedScopes }) => ({
  semanticTokenTypes: tokenTypes.map(({ id, superType }) => ({ id, superType, description: `%${tokenKey(id)}%` })),
  semanticTokenModifiers: tokenModifiers.map(({ id }) => ({ id, description: `%${tokenKey(id)}%` })),
  semanticTokenScopes: [
    {
      language: "declaration",
      scopes: Object.fromEntries(
        [...tokenTypes.map(({ id, scope }) => [id, scope]), ...Object.entries(modifiedScopes)].map(([id, scope]) => [
          id,
          [scope],
        ]),
      ),
    },
  ],
});
