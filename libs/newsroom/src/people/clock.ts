import { Injectable } from '@nestjs/common';

/** What time it is, for everything that expires; tests set it instead of waiting. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);
