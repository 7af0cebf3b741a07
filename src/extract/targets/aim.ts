/** Words that set an aim; global, for `matchAll` and `search`, which keep no place. */
export const AIM =
  /ph[ấâ]n đ[ấâầ]u(?!,)|(?<!(?:sự|nỗ lực,|nỗ lực và|và) )quyết tâm(?! (?:của|cao))|đặt mục tiêu|mục tiêu (?:là|đến|năm|đưa|của)/giu;
