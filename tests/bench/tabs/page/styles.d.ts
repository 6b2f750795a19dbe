// The libraries' style sheets are for the bundler.
declare module '*.css';
