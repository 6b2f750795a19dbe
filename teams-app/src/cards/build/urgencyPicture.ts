import type { Picture } from './element';

/** `moved on`: it is somebody else's to do now. */
export type Urgency = 'late' | 'soon' | 'later' | 'done' | 'moved on';

// The plan's diamonds: shape and sign say it as well as colour, mid tones stand out on light and dark. PNG at twice its size, of few colours,
// so that a list of them stays small.
const pictures: Readonly<Record<Exclude<Urgency, 'moved on'>, string>> = {
  late: 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgBAMAAACBVGfHAAAAGFBMVEUAAADIKjTIKjTIKjTklZr////xyszWX2djzmHwAAAACHRSTlMAIN///////4/tIqgAAACMSURBVHjabdLRDYAgDARQ2MB0A+IGnhsYNzBuYNzA+U1bSG1O/rw8CrSW4qtOJS9p+bvOSyYCtAyARARIREEiAqzbhyjYjw/RCtcZVayCBZ3YERY48SM8MGKgB0ocjGCZOhgBGge0pZPnHkUHQbxPQrT/q9PjjOiW6JAAuYfUQmoyj4EGxaOkYcfv8AJ9MTVD9Z7ByQAAAABJRU5ErkJggg==',
  soon: 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgBAMAAACBVGfHAAAADFBMVEUAAABrb9Zrb9Zrb9aZPnGPAAAABHRSTlMAIN//oHwWJwAAAGlJREFUeNpl0usNwCAIRlHdoGED0w3K/rsZkSpfLv80R+Vhazv60zRs6Lq/nxJzHwrchZi7kAWEBChkg0ISHPKDQw5IckGSAoJUEETAItjAEVzKZ5EYU0dxLB8NYgvRZI4Bg+IoMez7HSbrzy/z5EeSkAAAAABJRU5ErkJggg==',
  later:
    'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgBAMAAACBVGfHAAAAD1BMVEUAAACFhYWFhYWFhYWFhYWN45FEAAAABXRSTlMAIN//nxcYqCUAAABySURBVHjaZdLbCcAgDEDRCB2gZANxg8YBhO6/U0FTTbj5U46ahyIryi05tOZ1aU8malYz6G8iauOKpLQuEonaEAlkgkgmCMTBIQ422eAnGzgJYJEAFsEGjuBSPovEmDqKY/loEFuIJnMMGBRHiWGf7/ABsV0XPxrgeWEAAAAASUVORK5CYII=',
  done: 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgBAMAAACBVGfHAAAAGFBMVEUAAAAfijsfijsfijvH4s7///9Xp2yPxZ0Ytfg7AAAACHRSTlMAIN///////4/tIqgAAACVSURBVHjaZdLZDYAgDABQ2MCwgXEDa2QA4waWBYgTGJ3ftJWjlj/Io/TAOVl+cHqFUe/9NGsSAEYNABQJAIoQUIRBRwR05AOVFFBJAXsWUsCCm5AK8OIoDDKBQ6IQiJhhx00eCnw9RQZ0QFdWxFsARSVyYgWukNQyE5Jb7kyevrp/cbZ80yDbQtNkOwYzKDtKM+z2HV7/5TT9e5BL0AAAAABJRU5ErkJggg==',
};

const names: Readonly<Record<Urgency, string>> = {
  late: 'Late',
  soon: 'Due next',
  later: 'To come',
  done: 'Done',
  'moved on': 'With somebody else',
};

/** How pressing a line is, as a diamond: late with a sign, next filled, to come (or gone to somebody else) hollow, done ticked. */
export const urgencyPicture = (urgency: Urgency): Picture => ({
  url: `data:image/png;base64,${pictures[urgency === 'moved on' ? 'later' : urgency]}`,
  altText: names[urgency],
  pixels: 16,
});
