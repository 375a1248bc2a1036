import type { PackMessages } from '../../types/index.ts';

export const pack: PackMessages = {
	'pack-incomplete': { option: '--kind' },
	'pack-empty': { company: 'Eksempelsaga AS' },
};
