const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14"><rect width="14" height="14" rx="2" fill="#fbf9f5"/><path fill="#a4262c" d="M2.4 11.8 9.8 2.7l2.2 2-8.7 7.7Z"/></svg>';

/** The mark of the site for browsers, in the page itself: a file of its own would be one request more. */
export const icons = { icon: `data:image/svg+xml,${encodeURIComponent(mark)}` };
