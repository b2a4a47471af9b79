/** The zone that every day and time of this site is in, whatever zone a machine or a server is set to. */
export const timeZone = 'Asia/Ho_Chi_Minh';

// Swedish writes days and times as ISO 8601 does
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

/** The ISO day that a moment falls on in Vietnam: "2026-11-25" at 17:00 UTC of the 24th. */
export const toDayInVietnam = (moment: Date): string => days.format(moment);

/** The minute of a moment in Vietnam, with the zone: "2026-11-25 00:00 GMT+7". */
export const toMinuteInVietnam = (moment: Date): string => minutes.format(moment);
