/** The time zone of every day and time of this site, independent of that of the machine. */
export const timeZone = 'Asia/Ho_Chi_Minh';

// the Swedish format of days and times is that of ISO 8601
const days = new Intl.DateTimeFormat('sv-SE', { timeZone });
const minutes = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'shortOffset',
});

/** The ISO day of a moment in Vietnam: 17:00 UTC of 24 November 2026 is on "2026-11-25". */
export const toDayInVietnam = (moment: Date): string => days.format(moment);

/** A moment in ISO 8601 with its time zone, as files for machines name it: "2026-11-24T17:00:00.000Z". */
export const toTimestamp = (moment: Date): string => moment.toJSON();

/** The minute of a moment in Vietnam, with the time zone: "2026-11-25 00:00 GMT+7". */
export const toMinuteInVietnam = (moment: Date): string => minutes.format(moment);
