/** The parts of FHIR R4 (4.0.1) that an export is made of, and no others. https://hl7.org/fhir/R4/ */

export interface Extension {
  readonly url: string;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueString?: string;
}

export interface Coding {
  readonly extension?: readonly Extension[];
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Narrative {
  /** `additional`: it says more than the fields of the resource do. */
  readonly status: 'additional';
  /** One XHTML `div`. */
  readonly div: string;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerCoding?: Coding;
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'display' | 'choice' | 'integer';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly repeats?: boolean;
  readonly answerOption?: readonly { readonly extension?: readonly Extension[]; readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly text: Narrative;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly description: string;
  readonly lastReviewDate: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly ({ readonly valueInteger: number } | { readonly valueCoding: Coding })[];
  readonly item?: readonly ResponseItem[];
}

interface Reference {
  readonly reference: string;
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly text: Narrative;
  readonly contained: readonly [{ readonly resourceType: 'Patient'; readonly id: string }];
  readonly identifier: { readonly system: 'urn:ietf:rfc:3986'; readonly value: string };
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress';
  readonly subject: Reference;
  readonly authored: string;
  readonly author: Reference;
  readonly source: Reference;
  readonly item?: readonly ResponseItem[];
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry: readonly [
    { readonly fullUrl: string; readonly resource: Questionnaire },
    { readonly fullUrl: string; readonly resource: QuestionnaireResponse },
  ];
}
