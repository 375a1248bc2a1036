import { createDraw, type Draw } from './draw.ts';
import { organisationNumber } from './organisation-number.ts';
import { firstNames, lastNames, trades } from './words.ts';

/** The README of an invented company, with facts of its own; the same for the same number. */
export function companyReadme(company: number): string {
	const draw = createDraw(company * 1000);
	const name = `${draw.from(lastNames)} ${draw.from(trades)} ${company + 1} AS`;
	return `---
id: ${companyId(company)}
type: enterprise
language: nb
country: NO
name: ${name}
orgNumber: ${organisationNumber(2 * company)}
address: {street: Prøveveien ${company + 1}, postcode: 9999, city: Prøveby}
industryCodes:
  - {code: "16.100", edition: SN2007}
employees: ${30 + draw.upTo(60)}
employeesFullTimeAverage: ${20 + draw.upTo(9)}
manager: ${person(draw, company, 1)}
hseCoordinator: ${person(draw, company, 2)}
safetyRepresentative: ${person(draw, company, 3)}
workingEnvironmentCommittee: ja
occupationalHealthService:
  name: Prøve ${company + 1} Bedriftshelse AS
  orgNumber: ${organisationNumber(2 * company + 1)}
  approvedUntil: 2030-06-30
assemblyPoint: plassen ved port ${draw.upTo(9)}
emergencyContacts:
  - {name: Brann, phone: 110}
  - {name: Politi, phone: 112}
  - {name: Medisinsk nødtelefon, phone: 113}
example: ja
---

Oppdiktet virksomhet nummer ${company + 1}, laget for å måle.
`;
}

export function companyId(company: number): string {
	return `prove-${String(company + 1).padStart(4, '0')}`;
}

function person(draw: Draw, company: number, line: number): string {
	const digits = String((company * 3 + line) % 10_000).padStart(4, '0');
	return `{name: ${draw.from(firstNames)} ${draw.from(lastNames)}, phone: +47 00 00 ${digits.slice(0, 2)} ${digits.slice(2)}}`;
}
