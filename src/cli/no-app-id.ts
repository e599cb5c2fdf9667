/** The id in a written manifest. No app has it: `forge register` gives one. */
export const NO_APP_ID = '00000000-0000-4000-8000-000000000000';
