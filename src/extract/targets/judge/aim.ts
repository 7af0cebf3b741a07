/** Words that set an aim; global, for `matchesOf` and `search`, which ask from the start. */
export const AIM =
  /ph[ấâ]n đ[ấâầ]u(?!,)|(?<!(?:sự|nỗ lực,|nỗ lực và|và) )quyết tâm(?! (?:của|cao))|đặt mục tiêu|mục tiêu (?:là|đến|năm|đưa|của)/giu;
