import type { Command } from 'commander';
import { misuse } from './usage-error.ts';

/** Refuses an option that says one thing and is given twice: only one of the two would be heard. Those that gather what they are given are left as they are. */
export function onceEach(command: Command): void {
	for (const option of command.options.filter(({ required, parseArg }) => required && parseArg === undefined)) {
		option.argParser((value: string) => {
			const isSaid = command.getOptionValueSource(option.attributeName()) === 'cli';
			if (isSaid) throw misuse('option-twice', { option: option.long ?? option.flags });
			return value;
		});
	}
	command.commands.forEach(onceEach);
}
