import { withoutLinks } from "./words.mjs";

/** The JSON schema by which editors check a project file: the keys of the settings, nested. */
export function projectSchema(settings) {
  const schema = { ...group(), title: "Chapeau", description: "The settings of the drafts in this folder and below." };
  for (const setting of settings) add(schema, setting.key.split("."), setting);
  return { $schema: "http://json-schema.org/draft-07/schema#", ...schema };
}

const group = () => ({ type: "object", properties: {}, additionalProperties: false });

function add({ properties }, [name, ...rest], setting) {
  if (rest.length === 0) properties[name] = property(setting);
  else add((properties[name] ??= group()), rest, setting);
}

function property({ schema, about, abouts, fallback }) {
  const described = ([name, value]) => [name, { ...value, description: withoutLinks(abouts[name]) }];
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(Object.entries(schema.properties).map(described)) }),
    description: withoutLinks(about),
    default: fallback,
  };
}
