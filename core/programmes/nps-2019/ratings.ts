export { RATING_RULES } from "../probation-2019/ratings.ts";
