import { serve } from './serve.ts';
import { createWorkshop } from './workshop.ts';

/*
 * The program of a child process. Documents are rendered here and not in the process of the command, because some end
 * the process they are rendered in.
 */
serve(createWorkshop);
