export { fire, page, replay, token } from './controls.ts';
export { site } from './site.ts';
