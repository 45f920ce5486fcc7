import type { BoneDescriptions } from '../description-ids.ts'

/**
 * What each structure is and does, in our own words. Numbers are those of the sources named beside them in the card.
 */
export const descriptions: BoneDescriptions = {
  sacrum:
    'Five vertebrae grown into one wedge between the hip bones. The whole spine stands on its upper surface, so a tilt of a few degrees here is a tilt of everything above. Its ear-shaped sides meet the ilia in the sacroiliac joints.',
  coccyx:
    'Three to five small segments below the sacrum, about four centimetres along the curve. Part of the pelvic floor and two strong ligaments end on it; in sitting it takes some load and gives.',
  'coccyx-1':
    'The first and largest segment of the coccyx, joined to the tip of the sacrum. In a third to a little more than half of adults the two have grown together.',
  'coccyx-2': 'What follows below the first coccygeal segment, down to the tip; the model moves it as one piece.',
  skull:
    'Rests on the atlas by two rockers at its base. The model, like a person, keeps the eyes level when it can: that is a goal it was given, not a result.',
  mandible:
    'The lower jaw hangs from the skull by two joints in front of the ears. Its answers in the model are not validated.',
  sternum: 'The breastbone closes the rib cage in front; the cartilages of the first seven ribs reach it.',
  manubrium: 'The upper part of the breastbone, where the collarbones and the first ribs arrive.',
  'xiphoid-process': 'The small lower tip of the breastbone, of cartilage for much of life.',
  symphysis:
    'The joint between the two pubic bones in front: a disc of fibrous cartilage held by four ligaments. It closes the pelvic ring, so neither sacroiliac joint can turn without it. Most adults move up to 2 mm and 1 degree here; women who have given birth several times about 3 mm from one leg to the other.',
  'pubic-disc': 'The fibrous cartilage between the pubic bones, three to five millimetres wide in most adults.',
  sacrococcygeal:
    'Between the tip of the sacrum and the coccyx: a disc, a small joint, or bone grown together, by person. From standing to sitting 5 to 25 degrees are usual.',
  intercoccygeal: 'Between the first coccygeal segment and the rest. Often the most mobile place of the coccyx.',
  temporomandibular:
    'The two jaw joints, which only move together: a hinge that also slides. Their answers in the model are not validated.',
  pelvis:
    'The ring of two hip bones and the sacrum, closed in front by the symphysis. Because it is a ring, nothing in it turns alone: what is done at one joint, the other two answer.',
  spine:
    'Twenty-four vertebrae with their discs, standing on the sacrum in three curves. Each level takes a little of a bend; none takes all of it.',
  thorax:
    'Twelve pairs of ribs, the thoracic vertebrae and the breastbone: a cage that makes this part of the spine the stiffest.',
  'sacral-base':
    'The upper surface of the sacrum, on which L5 stands. Its tilt from side to side is where a leg difference enters the spine.',
  's1-endplate': 'The plate on top of the first sacral vertebra; its slope seen from the side is the sacral slope.',
  'jugular-notch': 'The hollow at the upper edge of the breastbone, easily felt between the collarbones.',
  'coccyx-tip': 'The lowest point of the spine. In sitting it is pushed forward or back; both are usual.',
  'coccyx-base': 'The upper surface of the coccyx, joined to the tip of the sacrum.',
  'sacral-apex': 'The lower end of the sacrum, where the coccyx begins.',
  promontory: 'The front upper edge of the sacrum, which juts into the pelvis; the inlet is measured from it.',
  glabella: 'The smooth place between the eyebrows; it shows where the face points.',
  vertex: 'The highest point of the skull when the eyes look straight ahead.',
  head: 'Skull and jaw together, about a fifteenth of the weight of the body, balanced on the neck.',
  'hip-bone':
    'One half of the pelvis: ilium above, ischium behind and below, pubis in front, grown together in the hip socket before adulthood. It meets the sacrum behind and the other hip bone in front. When it turns back, its hip socket moves up and forward and the leg reads shorter lying down.',
  innominate: 'The hip bone as one moving body: ilium, ischium and pubis turn together about the sacroiliac joint.',
  ilium:
    'The wing of the hip bone. Its crest is felt at the waist, its two spines in front and behind are the points by which tilt is judged.',
  ischium: 'The lower back part of the hip bone. Its tuberosity carries the weight in sitting.',
  pubis: 'The front part of the hip bone, which meets its fellow in the symphysis.',
  acetabulum:
    'The socket for the head of the thigh bone, where ilium, ischium and pubis meet. Turn the hip bone and the socket travels with it: one to two millimetres up or down for each degree.',
  'obturator-foramen':
    'The large opening between pubis and ischium, nearly closed by a membrane; a nerve and vessels pass at its upper edge.',
  femur:
    'The thigh bone, the longest of the body. Its head turns in the hip socket; its length decides most of a structural leg difference.',
  tibia: 'The shin bone carries the weight from knee to ankle.',
  fibula: 'The slender bone beside the tibia. It carries little weight and forms the outer ankle.',
  patella: 'The kneecap lies in the tendon of the front thigh muscle and lengthens its lever.',
  shank: 'Tibia and fibula as one moving body.',
  talus: 'Between shin and heel bone, with no muscle of its own: it goes where its neighbours leave it room.',
  calcaneus: 'The heel bone is the first to meet the ground and the lever of the calf muscles.',
  navicular: 'The keystone on the inner side of the foot: when the arch sinks, it sinks most.',
  cuboid: 'On the outer side of the foot, between the heel bone and the fourth and fifth metatarsals.',
  'cuneiform-1': 'The innermost and largest wedge, at the foot of the first metatarsal.',
  'cuneiform-2': 'The smallest wedge; it lets the second metatarsal sit deep and firm.',
  'cuneiform-3': 'The outer wedge, in the middle of the transverse arch.',
  hindfoot: 'Heel bone as one moving body. Turned outward (pronation) it lets the shin turn inward a little.',
  forefoot: 'Everything in front of the heel and ankle bones, moved as one body in the model.',
  foot: 'Twenty-six bones that are a soft arch when they land and a firm lever when they push off. The model at rest knows only standing.',
  clavicle: 'The collarbone is the only bony link between arm and trunk.',
  scapula: 'The shoulder blade glides on the ribs. A difference in height is common and says little by itself.',
  humerus: 'The upper arm bone.',
  radius: 'The forearm bone on the thumb side; it turns about the ulna when the palm is turned.',
  ulna: 'The forearm bone on the little finger side, the firm half of the elbow.',
  'upper-arm': 'The humerus as one moving body; it hangs from the shoulder.',
  forearm: 'Radius and ulna as one moving body.',
  hand: 'Twenty-seven bones, moved as one body in the model.',
  scaphoid: 'The bone of the wrist at the base of the thumb, linking its two rows.',
  lunate: 'In the middle of the first row of the wrist, under the radius.',
  triquetrum: 'On the little finger side of the first row of the wrist.',
  pisiform: 'A pea-sized bone in a tendon, easily felt at the heel of the hand.',
  trapezium: 'Carries the thumb on a saddle.',
  trapezoid: 'Small and firmly set, at the base of the index finger.',
  capitate: 'The largest bone of the wrist, about which the hand turns.',
  hamate: 'Known by the hook on its palm side, at the base of the ring and little finger.',
  sij: 'Between sacrum and ilium: ear-shaped surfaces with ridges that fit, held by the strongest ligaments of the body. It moves little: about 1.7 degrees and 0.7 mm from standing to other postures, at most 3.6 degrees and 2 mm by markers in the bone. Small, and yet the whole trunk passes through it.',
  hip: 'A ball in a deep socket: bends far, stretches back little, turns about 40 degrees outward and 30 inward. What it lacks, the pelvis and the lower back must give.',
  knee: 'A hinge that also turns a little when bent. In the model it gives from a slightly bent stance, so a straight leg is not a rigid one.',
  ankle:
    'The hinge between shin and talus: foot up and down. Stiffness here changes how a leg stands, hardly how the pelvis rests.',
  subtalar: 'Under the talus: lets the heel tilt in and out and passes a part of it to the shin as a turn.',
  midfoot: 'The joint across the middle of the foot, free when the heel tilts out and firm when it tilts in.',
  sternoclavicular: 'Where the collarbone meets the breastbone: the only joint that holds the arm to the trunk.',
  acromioclavicular: 'Between collarbone and shoulder blade, at the point of the shoulder.',
  glenohumeral:
    'The shoulder joint: a large ball on a small dish, the most mobile joint of the body. In the model the arm hangs.',
  elbow: 'A hinge for bending, with a pivot beside it for turning the palm.',
  wrist: 'Between the radius and the first row of small bones.',
  asis: 'The point at the front of the crest, felt under the hands on the hips. The two are compared for tilt; they differ in healthy bones too.',
  aiis: 'Below the upper spine, over the hip socket; the straight thigh muscle begins here.',
  psis: 'At the back end of the crest, under the dimple of the lower back. The sacroiliac joint lies just in front and below.',
  piis: 'Below the upper spine at the back, at the upper edge of the large notch for the sciatic nerve.',
  'iliac-crest': 'The upper rim of the ilium. Its highest point is about level with L4.',
  'pubic-tubercle': 'A small knob beside the symphysis, where the inguinal ligament ends.',
  'ischial-tuberosity': 'The bone one sits on. The hamstrings and the sacrotuberous ligament begin here.',
  'ischial-spine':
    'A pointed ridge inside the pelvis; the sacrospinous ligament runs to it, and the pudendal nerve passes round it.',
  'inferior-lateral-angle':
    'The lower corner of the sacrum, felt beside its end; compared from side to side for a tilt of the sacrum.',
  'iliac-tubercle': 'The widest place of the crest, a hand behind its front end.',
  'greater-trochanter':
    'The bony point at the outside of the hip; the muscles that hold the pelvis level on one leg end here.',
  'lesser-trochanter': 'A knob on the inside of the thigh bone, where the iliopsoas ends.',
  'femoral-head': 'The ball in the hip socket. The heights of the two tell whether a pelvis stands level.',
  'medial-epicondyle': 'The inner bump above the knee.',
  'lateral-epicondyle': 'The outer bump above the knee.',
  'medial-malleolus': 'The inner ankle. In the supine leg-length test the two are compared.',
  'lateral-malleolus': 'The outer ankle, the lower end of the fibula; it reaches lower than the inner one.',
  acromion: 'The roof of the shoulder, the highest point of the shoulder blade.',
  'scapula-inferior-angle': 'The lower tip of the shoulder blade, about level with T7.',
  heel: 'Where the heel meets the ground; a heel lift raises this point alone.',
  fingertip: 'The tip of the middle finger, whose height on the thigh shows a lean of the shoulders.',
  eye: 'The line through both eyes is what the head keeps level.',
  ear: 'The opening of the ear; seen from the side it lies over the shoulder in easy standing.',
  rib: 'One of twelve on each side. Behind it moves with its vertebra, in front with the breastbone.',
  'costal-cartilage': 'The springy end of a rib toward the breastbone; it lets the cage widen.',
  metatarsal: 'One of five long bones of the forefoot; the heads of the first and fifth carry with the heel.',
  'foot-proximal-phalanx': 'The first bone of a toe.',
  'foot-middle-phalanx': 'The middle bone of a toe; the big toe has none.',
  'foot-distal-phalanx': 'The last bone of a toe, under the nail.',
  metacarpal: 'One of five long bones of the palm.',
  'hand-proximal-phalanx': 'The first bone of a finger.',
  'hand-middle-phalanx': 'The middle bone of a finger; the thumb has none.',
  'hand-distal-phalanx': 'The last bone of a finger, under the nail.',
  'vertebra-l':
    'One of five large vertebrae of the lower back. Its joints let it bend and stretch and nearly stop it from turning.',
  'vertebra-l5':
    'The lowest vertebra, wedge-shaped, on the slope of the sacrum. The iliolumbar ligaments tie it to the crests, so it follows the pelvis more closely than any other.',
  'vertebra-t': 'One of twelve vertebrae that carry ribs.',
  'vertebra-t12': 'The last vertebra with ribs: from here down the joints allow bending, from here up turning.',
  'vertebra-c': 'One of the small vertebrae of the neck, with openings at the sides for the vertebral artery.',
  'vertebra-c7': 'Its long spinous process is the bump at the base of the neck. A plumb line is dropped from it.',
  atlas: 'The first vertebra, a ring without a body. The skull nods on it.',
  axis: 'The second vertebra. Its peg is the pivot on which the atlas and the head turn.',
  'level-lumbosacral':
    'Between L5 and the sacrum: the first level to answer when the sacral base tilts. With a stiff sacroiliac joint it moves one to five percent more.',
  'level-l': 'A level of the lower back: about 14 degrees of bending and stretching, about 2 of turning.',
  'level-thoracolumbar': 'The change from the rib cage to the free lower back.',
  'level-t': 'A level of the rib cage: turns more than it bends. Which way it turns in a side bend is not agreed.',
  'level-c': 'A level of the neck: it turns to the side it bends to, by the shape of its joints.',
  'level-upper-neck':
    'The two joints under the skull: the upper nods, the lower gives half of all turning of the head. They do most to keep the eyes level.',
  'disc-l':
    'A thick disc of the lower back: a soft core in rings of fibre. It lets the level tilt to every side and springs back.',
  'disc-lumbosacral': 'The lowest disc, wedge-shaped and higher in front: a good part of the lumbar curve lies in it.',
  'disc-t': 'A thin disc of the thoracic spine.',
  'disc-c': 'A disc of the neck, higher in front: it makes the curve of the neck.',
  spinous:
    'The process that is felt under the skin at the back; the row of them shows a curve, though the vertebrae may turn under it.',
}
