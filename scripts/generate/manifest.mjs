import { keyOf } from "./words.mjs";

/** package.json with the settings as they are. The setting of the language client stands behind them. */
export function manifest(file, settings) {
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
