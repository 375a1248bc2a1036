import type { StudioRemedies } from '../studio-remedies.ts';
import { studio } from './studio.ts';
import { studioWork } from './studio-work.ts';

const review = `Se, om teksten stadig passer. Gør den det, så tryk ${quoted(studioWork.approve.button)}; ellers tryk ${quoted(studioWork.revise.button)}.`;
const order = `Ret nummeret i ordren, eller åbn dokumentet og tryk ${quoted(studioWork.revise.button)}.`;
const library = 'Bed den, der vedligeholder biblioteket, om at tage teksten ind.';
const template = 'Bed den, der vedligeholder skabelonerne, om at se på dette.';

export const studioRemedies: StudioRemedies = {
	'approval-broken': `Få det nye godkendt: tryk ${quoted(studioWork.revise.button)}, og godkend den nye version. Eller hent teksten tilbage, som den var.`,
	'review-due-fact': review,
	'review-due-template': review,
	'review-due-law': review,
	'approvals-damaged': 'Hent filen tilbage fra historikken (git), eller slet den og godkend dokumenterne igen.',
	'addition-unapproved': `Versionen er bibliotekets og skal ikke hæves. Åbn dokumentet, og tryk ${quoted(studioWork.approve.button)}.`,
	'assistance-unplanned': `Vælg ${quoted(studioWork.menu.new)} i menuen, og lav handlingsplanen.`,
	'health-service-missing': `Skriv bedriftssundhedstjenesten under ${quoted(studio.menu.facts)}. Har tilsynet givet dispensation for hele virksomheden, så skriv det i registret over dispensationer, og vis det i en vurdering af pligten, som laves under ${quoted(studioWork.menu.new)}.`,
	'appeal-note-missing': `Vælg ${quoted(studioWork.menu.new)} i menuen, lav dokumentet, og skriv det under referencerne her.`,
	'delegate-chain': `Skriv dokumentets nummer i feltet. Er det ikke lavet, så vælg ${quoted(studioWork.menu.new)} i menuen.`,
	'order-target-unknown': order,
	'order-waiting': order,
	'order-pending': `Tryk ${quoted(studioWork.finish.button)}, når alt andet er opfyldt.`,
	'finish-impossible': `Sæt udkastet til godkendelse, tryk ${quoted(studioWork.approve.button)} og så ${quoted(studioWork.finish.button)}.`,
	'conflict-open': library,
	'base-lost': library,
	'library-newer': library,
	'norm-uncovered': template,
	'model-changed': template,
	'model-unlocked': template,
};

function quoted(label: string): string {
	return `»${label}«`;
}
