export { heedMarks } from './heed-marks.ts';
