/** What a template says, in one language. */
export interface TemplateWords {
  name: string;
  definition: string;
  beneficiary: string;
  object: string;
  perimeter: string;
  formula: string;
  unit: string;
  source: string;
  method: string;
  need: string;
}
