import type { AssistanceMessages } from '../../types/index.ts';

export const assistance: AssistanceMessages = {
	'assistance-basis': { number: '4', task: 'Støymåling', fault: 'neither' },
	'assistance-why': { number: '9', task: 'Vaksine mot influensa', letter: undefined },
	'assistance-repeated': { year: 2026, number: '4', line: 5 },
	'assistance-deadline': { number: '4', deadline: '2027-01-31', year: 2026 },
	'assistance-unexplained': { number: '4', task: 'Støymåling', missing: 'reason' },
	'assistance-moved': { number: '4', task: 'Støymåling', year: 2025, plan: 'PLAN-2026' },
	'assistance-unmoved': { number: '4', year: 2025 },
	'assistance-unplanned': { year: 2026, number: undefined },
	'assistance-risk': { id: 'RISIKO-2026-02', nearest: 'RISIKO-2026-01' },
	'plan-changed': { what: 'tasks', decided: 9, found: 8 },
	'outcome-missing': { number: '4', task: 'Støymåling' },
	'plan-year': { year: 2026, plan: 'PLAN-2025', planYear: 2025 },
};
