import type { PackMessages } from '../../types/index.ts';

export const pack: PackMessages = {
	'pack-incomplete': { option: '--kind' },
	'pack-path-long': { path: 'instruction/1-004_Bruk-av-bedriftshelsetjenesten.docx', length: 186, most: 180 },
	'pack-empty': { company: 'Eksempelsaga AS' },
};
