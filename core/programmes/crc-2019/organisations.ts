import { organisationSizes } from "../probation-2019/organisations.ts";

/** Community Rehabilitation Companies. */
export const ORGANISATIONS = organisationSizes(
  ["domain-two", "unpaid-work", "through-the-gate"],
  [
    ["Norfolk & Suffolk CRC", "A", 100, 30, 20],
    ["Northumbria CRC", "A", 100, 30, 20],
    ["Durham Tees Valley CRC", "A", 100, 30, 20],
    ["Warwickshire & West Mercia CRC", "A", 100, 30, 20],
    ["Hampshire & Isle of Wight CRC", "B", 100, 35, 25],
    ["South Yorkshire CRC", "B", 100, 35, 25],
    ["Essex CRC", "B", 100, 40, 20],
    ["Dorset, Devon & Cornwall CRC", "B", 100, 35, 25],
    ["Thames Valley CRC", "B", 100, 35, 25],
    ["Humberside, Lincolnshire & North Yorkshire CRC", "C", 115, 40, 35],
    ["Merseyside CRC", "C", 115, 40, 35],
    ["Cumbria & Lancashire CRC", "C", 115, 40, 35],
    ["Bristol, Gloucestershire, Somerset & Wiltshire CRC", "D", 120, 50, 35],
    ["Bedfordshire, Northamptonshire, Cambridgeshire & Hertfordshire CRC", "D", 120, 50, 35],
    ["West Yorkshire CRC", "E", 130, 55, 50],
    ["Kent, Surrey & Sussex CRC", "E", 130, 65, 40],
    ["Wales CRC", "E", 130, 65, 40],
    ["Derbyshire, Leicestershire, Nottinghamshire & Rutland CRC", "E", 130, 55, 50],
    ["Cheshire & Greater Manchester CRC", "F", 140, 70, 60],
    ["Staffordshire & West Midlands CRC", "F", 140, 65, 65],
    ["London CRC", "G", 145, 95, 80],
  ],
);
