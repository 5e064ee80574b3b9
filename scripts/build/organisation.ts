import * as v from 'valibot';
import type { Organisation } from '../../src/app/core/deployment.ts';
import { parsePhoneNumber } from '../../src/resources/catalogue/phone-number.ts';

/** What stands there instead of an organisation as long as nobody offers the site to people. */
const DEMONSTRATION = 'demonstration';

const isHttps = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';
const Address = (key: string) =>
  v.pipe(
    v.string(`'${key}' ontbreekt of is geen tekst`),
    v.check(isHttps, `'${key}' is geen webadres dat met https:// begint`),
  );

const NamedSchema = v.pipe(
  v.strictObject(
    {
      name: v.pipe(
        v.string("'name' ontbreekt of is geen tekst"),
        v.check((text) => text.trim() !== '', "'name' is leeg"),
      ),
      phone: v.optional(
        v.pipe(
          v.string("'phone' moet tussen aanhalingstekens staan"),
          v.check((text) => parsePhoneNumber(text) !== undefined, "'phone' is geen Nederlands telefoonnummer"),
        ),
      ),
      mail: v.optional(v.pipe(v.string("'mail' is geen tekst"), v.email("'mail' is geen mailadres"))),
      accessibility: Address('accessibility'),
      privacy: Address('privacy'),
    },
    (issue) =>
      issue.expected === 'never'
        ? `'${issue.path?.at(-1)?.key ?? ''}' kennen we niet`
        : `'${issue.path?.at(-1)?.key ?? ''}' ontbreekt`,
  ),
  v.check(({ phone, mail }) => phone !== undefined || mail !== undefined, "geef 'phone' of 'mail', of allebei"),
  v.transform(({ phone, ...others }): Organisation => {
    const parsed = phone === undefined ? undefined : parsePhoneNumber(phone);
    return parsed ? { ...others, phone: parsed } : others;
  }),
);

/** The organisation that offers the site; null for a demonstration. */
export const OrganisationSchema: v.GenericSchema<unknown, Organisation | null> = v.union([
  v.pipe(
    v.literal(DEMONSTRATION),
    v.transform(() => null),
  ),
  NamedSchema,
]);

const HOW =
  'Schrijf erin wie deze site aanbiedt: { "name": "Gemeente Voorbeeld", "phone": "14 0123", "mail": "zorg@voorbeeld.nl", ' +
  '"accessibility": "https://…", "privacy": "https://…" }. Is het een proef die niemand aanbiedt? Schrijf dan "demonstration".';

/** What is wrong with the organisation in a deployment file, in Dutch: who puts up the site reads it. */
export function organisationProblems(deployment: unknown): readonly string[] {
  const { organisation } = (deployment ?? {}) as { readonly organisation?: unknown };
  if (organisation === undefined) return [`organisation ontbreekt. ${HOW}`];
  if (organisation === DEMONSTRATION) return [];
  if (typeof organisation !== 'object' || organisation === null) return [`organisation klopt niet. ${HOW}`];
  const { issues = [] } = v.safeParse(NamedSchema, organisation);
  return issues.map(({ message }) => `organisation: ${message}`);
}
