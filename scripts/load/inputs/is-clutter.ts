/**
 * Whether a file, by its name, was left by a file manager, an open Word or LibreOffice, or an editor: no stage reads it, and
 * it comes and goes by itself.
 */
export function isClutter(name: string): boolean {
	return clutter.test(name);
}

const clutter =
	/^(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\.#.*|#.*#|\.goutputstream-.*|.*\.kate-swp|.*___jb_(?:tmp|old)___|4913)$|~$|\.sw[a-px]$/i;
