export { CONTROL_PATH, createControl, replay, type ControlContext } from './control.ts';
