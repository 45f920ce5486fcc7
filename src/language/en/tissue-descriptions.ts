import type { TissueDescriptions } from '../tissue-description-ids.ts'

/** What each tissue is and does, in our own words. */
export const tissueDescriptions: TissueDescriptions = {
  sacrotuberous:
    'A broad band from the back of sacrum and ilium down to the sitting bone. With its neighbour it keeps the lower end of the sacrum from swinging up; it is taut when the top of the sacrum nods forward.',
  sacrospinous:
    'A short fan from the edge of sacrum and coccyx to the ischial spine, just in front of the larger band. The pudendal nerve turns around its outer end.',
  'anterior-sacroiliac':
    'A thin sheet over the front of the sacroiliac joint, a thickening of its capsule. It is the weakest of the bands of this joint.',
  'interosseous-sacroiliac':
    'Short, strong fibres that fill the cleft behind the joint faces. They are the main bond between sacrum and ilium.',
  'long-posterior-sacroiliac':
    'From the spine at the back of the ilium down to the edge of the sacrum; it can be felt just below that spine. Unlike the lower bands it is taut when the top of the sacrum nods back.',
  'short-posterior-sacroiliac':
    'Fibres behind the joint, running from the back of the sacrum outward and upward to the ilium.',
  iliolumbar:
    'Strands from the side of L5 to the crest of the ilium. They tie the lowest lumbar vertebra to the ring: what tilts the pelvis tilts L5 with it.',
  inguinal:
    'The lower edge of the outer oblique muscle, stretched from the front spine of the ilium to the pubic tubercle. Vessels, nerves and the hip flexors pass below it to the thigh.',
  'lateral-sacrococcygeal':
    'From the lower corner of the sacrum to the side of the coccyx. When the coccyx leans to one side, this one becomes shorter there and longer on the other.',
  iliofemoral:
    'A strong fan over the front of the hip. It stops the thigh from swinging far back, so that people can stand with little muscle work.',
  pubofemoral:
    'From the pubis below the hip to the neck of the femur. It is stretched when the thigh goes out to the side.',
  ischiofemoral:
    'Winds from the back rim of the socket around the neck of the femur. It is stretched when the thigh turns inward.',
  'thoracolumbar-fascia':
    'A sheet over the small of the back in which latissimus, gluteus maximus and the deep abdominal muscles meet. It links arm, trunk and leg across the spine.',
  'round-ligament':
    'A cord from the upper corner of the uterus through the groin. It is slack in standing and grows in pregnancy.',
  'broad-ligament':
    'A fold of peritoneum from the uterus to the side wall of the pelvis. It carries vessels more than load.',
  uterosacral:
    'From the neck of the uterus back to the sacrum. With its fellow it keeps the neck of the uterus high and back.',
  pubovesical:
    'A short band from the pubis to the neck of the bladder. In the model the bladder rides with the sacrum, so this band shows every small turn of the hip bone strongly.',
  'superior-pubic': 'Joins the two pubic bones along their upper edge and stiffens the symphysis against parting.',
  'arcuate-pubic': 'A thick, strong arch below the symphysis.',
  'anterior-sacrococcygeal':
    'Runs over the front of the joint between sacrum and coccyx. It is stretched when the coccyx moves back.',
  'posterior-sacrococcygeal': 'Closes the lower end of the sacral canal and runs on over the back of the coccyx.',
  anococcygeal:
    'A firm strip from the tip of the coccyx to the anal canal, into which muscles of the pelvic floor run from both sides.',
  'psoas-major':
    'From the sides of the lumbar vertebrae through the pelvis to the inner side of the thigh bone: the strongest flexor of the hip. It crosses the sacroiliac joint, so its pull presses spine and pelvis together.',
  'psoas-minor':
    'A slender muscle in front of the psoas, which ends on the rim of the pelvis. Many people do not have it.',
  iliacus:
    'Fills the inner bowl of the ilium and joins the psoas on its way to the thigh. It starts on the hip bone itself and so does not cross the sacroiliac joint.',
  piriformis:
    'From the front of the sacrum through the greater sciatic foramen to the top of the greater trochanter. The sciatic nerve leaves the pelvis below it, in some people through it.',
  'obturator-internus':
    'Lines the inner wall of the pelvis, bends around the ischium and turns the thigh outward. The pelvic floor hangs from its fascia.',
  'gluteus-maximus':
    'The large muscle of the buttock, from sacrum, ilium and the sacrotuberous ligament to the thigh bone and the iliotibial tract. It brings the thigh back: on stairs, in rising, in running.',
  'gluteus-medius': 'A fan from the outer ilium to the greater trochanter. On one leg it holds the pelvis level.',
  'gluteus-minimus': 'Lies under the middle gluteal muscle and helps it to hold the pelvis over the standing leg.',
  puborectalis: 'A sling from the pubis around the back of the rectum. It keeps the bend that holds the bowel closed.',
  pubococcygeus:
    'The middle part of the levator ani, from the back of the pubis to the coccyx. Its pull bends the coccyx forward.',
  iliococcygeus:
    'The thin side part of the levator ani, from the side wall of the pelvis to the coccyx: the floor of the bowl.',
  coccygeus: 'From the ischial spine to the edge of sacrum and coccyx, on the inside of the sacrospinous ligament.',
  'quadratus-lumborum':
    'Between the crest of the ilium, the lumbar vertebrae and the lowest rib. It bends the trunk to its side, or lifts that side of the pelvis.',
  iliocostalis: 'The outer column of the erector spinae, from pelvis to ribs.',
  longissimus: 'The middle column of the erector spinae, from the sacrum up along the transverse processes.',
  multifidus:
    'Short bundles that lie close to the lumbar vertebrae and span two to four of them, down to the sacrum. They steady level on level.',
  'rectus-abdominis':
    'The straight muscle of the belly, from ribs to pubis. It brings chest and pubis together and so rolls the pelvis back.',
  'external-oblique':
    'From the lower ribs forward and down to the crest of the ilium and the groin. It turns the trunk to the other side.',
  'internal-oblique':
    'From the crest of the ilium forward and up to the lower ribs, across the outer one. It turns the trunk to its own side.',
  diaphragm:
    'A dome between chest and belly that moves with each breath; its crura hold on to the upper lumbar vertebrae.',
  trapezius:
    'From skull and neck to collarbone and shoulder blade; here its upper part. It carries the shoulder girdle.',
  'levator-scapulae': 'From the side of the upper neck to the upper corner of the shoulder blade.',
  sternocleidomastoid:
    'From breastbone and collarbone to the bone behind the ear. It turns the head to the other side.',
  'tensor-fasciae-latae':
    'A short muscle at the front of the hip that tightens the iliotibial tract on the outside of the thigh.',
  'biceps-femoris':
    'The outer hamstring, here its long head, from the sitting bone to the fibula. Its tendon runs on into the sacrotuberous ligament in many people.',
  semitendinosus: 'An inner hamstring with a long cord of tendon, from the sitting bone to the inner shin.',
  semimembranosus:
    'The deep inner hamstring, broad and flat above, from the sitting bone to the back of the inner shin.',
  'adductor-longus': 'The long muscle that stands out in the groin, from the pubis to the middle of the thigh bone.',
  'adductor-brevis': 'A short adductor behind the long one; the obturator nerve divides around it.',
  'adductor-magnus':
    'The largest adductor, from pubis, ischium and sitting bone along the whole thigh bone. Its back part works like a hamstring.',
  pectineus: 'A flat muscle between pubis and the top of the thigh bone, in the floor of the groin.',
  gracilis: 'A slender strap along the inner thigh, from the pubis past the knee to the shin.',
  'rectus-femoris':
    'The part of the front thigh muscle that also crosses the hip, from below the front spine of the ilium to the kneecap.',
  'transversus-abdominis':
    'The deepest muscle of the belly wall, a belt from the crest of the ilium and the lower ribs to the middle.',
  'sciatic-nerve':
    'The thickest nerve of the body, from the roots L4 to S3. It leaves the pelvis below the piriformis and serves the back of the thigh, lower leg and foot.',
  'sacral-plexus':
    'The roots L4 to S4 join in front of the sacrum, on the piriformis, and part again into the nerves of leg and pelvic floor.',
  'pudendal-nerve':
    'From S2 to S4 around the ischial spine and along the inside of the ischium to the perineum. It serves the floor and the skin around it.',
  'femoral-nerve': 'From L2 to L4 through the psoas and under the inguinal ligament to the front of the thigh.',
  'obturator-nerve': 'From L2 to L4 along the wall of the pelvis and through the obturator canal to the adductors.',
  'lateral-femoral-cutaneous-nerve':
    'From L2 and L3 over the iliacus to the front spine of the ilium; serves the skin on the outside of the thigh only.',
  'ilioinguinal-nerve': 'From L1 around the belly wall to the groin; serves the skin there.',
  'coccygeal-plexus': 'A small net from S4 down; serves the skin over the coccyx and nothing further away.',
  'brachial-plexus': 'The roots C5 to T1 pass between the neck muscles and under the collarbone to the arm.',
  caecum: 'The blind beginning of the colon, in the right bowl of the ilium.',
  appendix: 'A narrow tube on the caecum; where its tip lies differs from person to person.',
  'ascending-colon': 'Rises on the right of the back wall to below the liver.',
  'transverse-colon': 'Hangs across the belly from right to left; its middle may lie as low as the pelvis.',
  'descending-colon': 'Runs down on the left of the back wall.',
  'sigmoid-colon': 'An S-shaped loop in the left of the pelvis, hung on a fold of peritoneum.',
  rectum: 'The last part of the bowel, in the hollow of sacrum and coccyx.',
  uterus: 'Between bladder and rectum, tipped forward in most women; held by its neck and by the floor below.',
  vagina: 'Between bladder and rectum, passing through the pelvic floor.',
  'uterine-tube': 'From the upper corner of the uterus toward the ovary.',
  ovary: 'At the side wall of the pelvis, near the parting of the great vessels.',
  bladder: 'Behind the pubis; empty it lies in the pelvis, full it rises above it.',
  kidney:
    'Behind the peritoneum at the height of the last ribs, beside the psoas; it slides a few centimetres with the breath.',
  liver: 'Under the right dome of the diaphragm, which it follows with each breath.',
  peritoneum: 'The smooth membrane that lines belly and upper pelvis and wraps most organs; shown as a simple sheet.',
  'coccygeal-bursa': 'A small bursa between the tip of the coccyx and the skin; not everybody has one.',
  skin: 'An outline of the body for orientation; it carries no load in the model.',
  dermatome:
    'The strip of skin that one root of the spinal cord serves. Borders are approximate: printed maps differ, and neighbours overlap.',
  band: 'A line along which a scar or the suspension of an organ can hold or pull in the model. It is shown only while a cause uses it.',
}
