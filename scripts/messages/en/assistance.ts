import type { AssistanceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const assistance: Texts<AssistanceMessages> = {
	'assistance-basis': {
		message: ({ number, task, fault }) =>
			fault === 'both'
				? `Task ${number} “${task}” has both a letter of § 13-2 and the mark of an add-on service.`
				: `Task ${number} “${task}” belongs neither to a letter of § 13-2 nor to the add-on services.`,
		remedy: ({ fault }) =>
			fault === 'both'
				? 'Keep the right one, and empty the other cell.'
				: 'Write the letter (a–h), or “yes” under add-on service.',
		why: 'Add-on services are no part of what the regulations require, and are kept apart.',
	},
	'assistance-why': {
		message: ({ number, task, letter }) =>
			letter === undefined
				? `No reason is given for the add-on service ${number} “${task}”.`
				: `Task ${number} “${task}” belongs to letter ${letter}, but what demands it is not said.`,
		remedy: ({ letter }) =>
			letter === undefined
				? 'Write in the column “Why” why you buy it.'
				: 'Name the risk assessment, or write in the column “Why” which rule or professional reason demands it.',
		why: 'Employees’ health is followed up where the rules, occupational health or the risk assessment demand it. What is bought besides, you should be able to account for.',
	},
	'assistance-repeated': {
		message: ({ year, number, line }) =>
			`Two tasks of ${year} have the number ${number}; the first is on line ${line}.`,
		remedy: () => 'Give one of them another number.',
		why: 'The number is used when a task is moved to the next year, and when somebody asks about it.',
	},
	'assistance-deadline': {
		message: ({ number, deadline, year }) =>
			`The deadline of task ${number} is ${deadline}, but the plan is for ${year}.`,
		remedy: () => 'Correct the deadline or the year.',
		why: 'A plan is for one year. What is to be done later belongs in the next.',
	},
	'assistance-unexplained': {
		message: ({ number, task, missing }) =>
			`Task ${number} “${task}” was not wholly done, but ${missing === 'reason' ? 'the reason is not written' : 'what happens next is not said'}.`,
		remedy: ({ missing }) =>
			missing === 'reason' ? 'Write it in the column “Reason”.' : 'Write it in the column “What happens next”.',
		why: 'The yearly report tells both what was done and what was not.',
	},
	'assistance-moved': {
		message: ({ number, task, year, plan }) =>
			`Task ${number} “${task}” was moved from ${year}, but is not in ${plan}.`,
		remedy: ({ number }) => `Enter it in next year’s plan, with ${number} under “From last year, no.”.`,
		why: 'What is moved must not get lost.',
	},
	'assistance-unmoved': {
		message: ({ number, year }) => `Nothing is left of a task ${number} of ${year}.`,
		remedy: ({ year }) =>
			`Write the number of a task of ${year} that was moved, not done or partly done, or empty the cell.`,
		why: 'The plan shows what came with it from the year before.',
	},
	'assistance-unplanned': {
		message: ({ year, number }) =>
			number === undefined
				? `The register has tasks for ${year}, but there is no plan for that year.`
				: `Task ${number} of ${year} has an outcome, but there is no plan for that year.`,
		remedy: ({ year }) => `Make the plan with “npm run new -- action-plan "Action plan ${year}"”.`,
		why: 'The employer and the health service make plans for its assistance together.',
	},
	'assistance-risk': {
		message: ({ id }) => `${id} is no risk assessment of this firm.`,
		remedy: ({ nearest }) => `Write the number of the risk assessment that the task comes from.${didYouMean(nearest)}`,
		why: 'The health service starts from the risks of the firm, so one must be able to find them.',
	},
	'plan-changed': {
		message: ({ what, decided, found }) =>
			decided === undefined
				? `The plan is in force, but does not say how many tasks were agreed to. The register has ${amount(found)}.`
				: `The plan was agreed to with ${counted(what, decided)}, but the register has ${counted(what, found)}.`,
		remedy: ({ decided }) =>
			decided === undefined
				? 'Write “decided” with the number of tasks and hours.'
				: 'Correct the register. If the task came later, write “yes” under “Outside the plan”. If the plan was changed, give it a new version.',
		why: 'No task may drop out of a plan that was agreed to without somebody seeing it.',
	},
	'outcome-missing': {
		message: ({ number, task }) => `Task ${number} “${task}” has no outcome.`,
		remedy: () => 'Write “done”, “partly”, “not done” or “moved”.',
		why: 'The yearly report tells what became of every task of the plan.',
	},
	'plan-year': {
		message: ({ year, plan, planYear }) => `The report is for ${year}, but ${plan} is the plan for ${planYear}.`,
		remedy: () => 'Name the plan of the same year.',
		why: 'The report tells what became of the plan of the year.',
	},
};

function counted(what: 'hours' | 'tasks', number: number): string {
	return what === 'tasks' ? count(number, 'task', 'tasks') : count(number, 'hour', 'hours');
}
