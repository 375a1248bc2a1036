import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { type Asker, Stopped } from './asker.ts';

/** Asks at the keyboard; all words on the screen are the questions' own. */
export function terminal(input: Readable = process.stdin, output: Writable = process.stderr): Asker {
	return {
		text: async ({ message, hint, proposal, fault }) => {
			const answer = await text({
				message,
				input,
				output,
				...(hint !== undefined && { placeholder: hint }),
				...(proposal !== undefined && { initialValue: proposal }),
				validate: (written) => fault(written ?? ''),
			});
			if (isCancel(answer)) throw new Stopped();
			return answer ?? '';
		},
		choose: async ({ message, answers, proposal }) => {
			const options = answers.map(({ value, label }) => ({ value, label }));
			const first = proposal === undefined ? {} : { initialValue: proposal };
			const answer = await select({ message, options, input, output, showInstructions: false, ...first });
			if (isCancel(answer)) throw new Stopped();
			return answer;
		},
	};
}
