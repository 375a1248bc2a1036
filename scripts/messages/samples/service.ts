import type { ServiceMessages } from '../../types/index.ts';

export const service: ServiceMessages = {
	'site-outside-area': { site: 'Prøvekasernen', county: 'Fyn', area: 'nordjylland', belongs: 'sydjylland-fyn' },
	'site-claimed-twice': { site: 'Prøvekasernen', other: 'company/fbsc-nordjylland/sites.csv:2' },
	'site-unlisted': { site: 'Prøvekaserne', register: 'sites', nearest: 'Prøvekasernen' },
	'enrolment-repeated': { year: 1988, site: 'Prøvekasernen', line: 9 },
	'enrolment-missing': { year: 1988, sites: ['Prøvekasernen', 'Prøvelejren'] },
	'service-branches': { found: 1, least: 2, most: undefined },
	'service-model': {
		fault: 'type',
		model: '3',
		service: 'fbsc-nordjylland',
		found: 'service-centre',
		expected: 'branch-service',
		nearest: undefined,
	},
	'affiliation-agreement-missing': { enterprise: 'Orlogsværftet', sites: ['Prøvearsenalet', 'Eksempelskibsstationen'] },
};
