import type { CoursePlan } from '@/core/record/certificate.ts';
import { type CourseEntry, lessonPlan } from '../plan.ts';

/** A QR code as one SVG path, one unit a square. */
export interface QrCode {
  readonly path: string;
  readonly size: number;
}

/** A course as its certificate shows it, in one language. */
export interface CertifiedCourse extends CourseEntry {
  /** Whole address of the course page, as it stands on paper. */
  readonly address: string;
  readonly qr: QrCode;
  /** Of all lessons together. */
  readonly minutes: number;
  readonly outcomes: readonly string[];
}

/** What the rules of certificates want to know of a course. */
export function coursePlan(course: CertifiedCourse): CoursePlan {
  return { course: course.course, lessons: course.lessons.map((lesson) => lessonPlan(course, lesson)) };
}
