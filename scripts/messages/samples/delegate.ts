import type { DelegateMessages } from '../../types/index.ts';

export const delegate: DelegateMessages = {
	'delegate-board': { day: '1988-03-24' },
	'delegate-person': { name: 'oberst Prøve Nordd', why: 'spelling', other: 'oberst Prøve Nord' },
	'delegate-dates': { why: 'proposals', day: '1988-03-25', other: '1988-03-24' },
	'delegate-notice': { days: 9, least: 14 },
	'delegate-chain': { field: 'agenda', kind: 'delegate-meeting-agenda' },
	'delegate-moved': { field: 'held', here: '1988-03-25', there: '1988-03-24' },
	'delegate-item': { item: 'Plan og budget', why: 'missing', nearest: undefined },
	'delegate-decision': { item: 'Plan og budgt', why: 'unknown', nearest: 'Plan og budget' },
	'delegate-proposal': { from: 'Prøvekasernen', received: '1988-03-12', by: '1988-03-10' },
	'delegate-report': { id: 'RAPP-NORD-1987', date: '1988-03-28', held: '1988-03-24' },
	'delegate-elected': { name: 'Anna Prøve', site: 'Prøvekaserne', why: 'unaffiliated', nearest: 'Prøvekasernen' },
	'board-elected': { name: 'Anna Prøve', why: 'unelected', minutes: 'DREF-NORD-1988', nearest: undefined },
};
