import type { ExportInput } from './export-input.ts';
import { fhirQuestionnaire } from './fhir-questionnaire.ts';
import { fhirResponse } from './fhir-response.ts';
import type { FhirBundle } from './fhir-types.ts';

/**
 * One filled-in check as FHIR R4: the questionnaire and the response, each readable by itself.
 * No total and no Observation: a check has no score that could stand alone. See README.md for the choices made.
 * @throws RangeError when the texts are not those of the definition
 */
export function toFhirBundle(input: ExportInput): FhirBundle {
  const { ids } = input;
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: `urn:uuid:${ids.questionnaire}`, resource: fhirQuestionnaire(input) },
      { fullUrl: `urn:uuid:${ids.response}`, resource: fhirResponse(input) },
    ],
  };
}
