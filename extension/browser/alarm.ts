import browser from "webextension-polyfill";

/** Ring once after some minutes; an alarm of the same name that is set already is set anew. */
export function setAlarm(name: string, minutes: number): void {
  browser.alarms.create(name, { delayInMinutes: minutes });
}

/** Ring every so many minutes. */
export function setRegularAlarm(name: string, minutes: number): void {
  browser.alarms.create(name, { periodInMinutes: minutes });
}

export function onAlarm(rung: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rung(name));
}
