// Written by `npm run generate`; do not edit.
import type { SchemaError } from '../settings.js';

interface Validate {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}
export declare const options_action_item_owner: Validate;
export declare const options_attendees: Validate;
export declare const options_consistent_dates: Validate;
export declare const options_consistent_names: Validate;
export declare const options_due_date: Validate;
export declare const options_file_name: Validate;
export declare const options_front_matter: Validate;
export declare const options_front_matter_schema: Validate;
export declare const options_heading_emoji: Validate;
export declare const options_heading_syntax: Validate;
export declare const options_known_speaker: Validate;
export declare const options_next_meeting: Validate;
export declare const options_no_broken_link: Validate;
export declare const options_no_copied_section: Validate;
export declare const options_no_cut_off_text: Validate;
export declare const options_no_duplicate_items: Validate;
export declare const options_no_empty_section: Validate;
export declare const options_no_joined_items: Validate;
export declare const options_no_merge_conflict: Validate;
export declare const options_no_mojibake: Validate;
export declare const options_no_placeholder: Validate;
export declare const options_required_headings: Validate;
export declare const options_required_labels: Validate;
export declare const options_series_number: Validate;
export declare const options_weekday_matches_date: Validate;
export declare const validators: Record<string, Validate | undefined>;
