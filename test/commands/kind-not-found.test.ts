import { expect, test } from 'vitest';
import { kindNotFound } from '../../scripts/commands/kind-not-found.ts';

const kinds = [
	{ name: 'statute', label: { nb: 'Vedtekter', nn: 'Vedtekter', da: 'Vedtægter', en: 'Statutes' } },
	{
		name: 'risk-assessment',
		label: { nb: 'Risikovurdering', nn: 'Risikovurdering', da: 'Risikovurdering', en: 'Risk assessment' },
	},
];

test.each([
	['risk-assesment', 'risk-assessment'],
	['Risikovurdering', 'risk-assessment'],
	['risikovurderng', 'risk-assessment'],
	['vedtægter', 'statute'],
	['brannvern', undefined],
])('who asks for the kind %s means %s', (asked, meant) => {
	const { code, params } = kindNotFound(asked, kinds).finding;
	expect(code).toBe('kind-not-found');
	expect(params).toMatchObject({ kind: asked, known: kinds });
	expect((params as { nearest?: { name: string } }).nearest?.name).toBe(meant);
});
