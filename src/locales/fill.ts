export { fill } from "../errors/fill.js";
